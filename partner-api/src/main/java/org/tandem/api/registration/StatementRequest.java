package org.tandem.api.registration;

/** What your side says for itself; the other one never reads it. */
public record StatementRequest(String text) {}
