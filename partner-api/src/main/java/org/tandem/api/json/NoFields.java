package org.tandem.api.json;

/** The body of a request that says everything by its address: absent, empty or {@code {}}. */
public record NoFields() {}
