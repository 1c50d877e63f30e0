package org.tandem.api.registration;

/** Why, in words. */
public record NoteRequest(String note) {}
