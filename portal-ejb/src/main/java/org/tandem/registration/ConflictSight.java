package org.tandem.registration;

import java.io.Serializable;
import java.time.Instant;

/** That somebody saw the evidence. */
public record ConflictSight(String personName, String organizationName, Instant firstAt, Instant lastAt)
        implements Serializable {}
