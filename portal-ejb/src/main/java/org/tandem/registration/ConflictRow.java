package org.tandem.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A line of the list of conflicts, for the firm. {@code otherReference} is that of a registration or of a lead. */
public record ConflictRow(
        UUID id,
        ConflictStatus status,
        Instant openedAt,
        String company,
        String reference,
        String organizationName,
        String otherReference,
        String otherOrganizationName)
        implements Serializable {}
