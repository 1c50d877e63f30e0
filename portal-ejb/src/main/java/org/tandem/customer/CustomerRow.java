package org.tandem.customer;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A line of a list of customers. {@code since}: when the caller's company began to work with it; for the firm, when it came. */
public record CustomerRow(
        UUID id, long version, String reference, String name, String domain, String city, String country, Instant since)
        implements Serializable {}
