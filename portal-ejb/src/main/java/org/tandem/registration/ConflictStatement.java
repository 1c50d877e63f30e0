package org.tandem.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What one side said for itself. */
public record ConflictStatement(UUID organizationId, String personName, Instant at, String text)
        implements Serializable {}
