package org.tandem.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** That there is a conflict, without a word about the other side. */
public record ConflictMark(UUID id, ConflictStatus status, Instant openedAt) implements Serializable {}
