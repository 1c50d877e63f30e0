package org.tandem.lead;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A lead of a work list.
 *
 * @param since when it came onto the list
 * @param reason code: of the unplaced lead, or the step that is overdue
 * @param note what routing found, in words; may be null
 */
public record WorklistRow(
        UUID id,
        long version,
        String reference,
        LeadStatus status,
        String title,
        String company,
        String city,
        String country,
        String ownerOrganizationName,
        Instant since,
        String reason,
        String note)
        implements Serializable {}
