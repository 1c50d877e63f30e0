package org.tandem.lead;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A merge that is in force, as its loser shows it. */
public record MergeView(UUID id, UUID survivorId, String survivorReference, UUID loserId, Instant undoUntil)
        implements Serializable {}
