package org.tandem.lead;

import java.util.UUID;

/** Two leads have become one in the present transaction; {@code undone}: they are two again. */
public record LeadMerged(UUID mergeId, UUID survivorId, UUID loserId, boolean undone) {}
