package org.tandem.lead;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A line of a list of leads. While {@code masked}, company and contact are null and the title is the masked one. */
public record LeadRow(
        UUID id,
        long version,
        String reference,
        LeadStatus status,
        String title,
        String category,
        String company,
        String contactName,
        String city,
        String country,
        ValueBand valueBand,
        Instant receivedAt,
        String ownerOrganizationName,
        String ownerPersonName,
        boolean masked)
        implements Serializable {}
