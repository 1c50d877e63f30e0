package org.tandem.api.lead;

import java.time.Instant;
import java.util.UUID;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.WorklistRow;

/** A lead that needs a decision of the firm, and why. */
public record WorklistRowResponse(
        UUID id,
        String reference,
        LeadStatus status,
        String title,
        String company,
        String city,
        String country,
        String ownerOrganizationName,
        Instant since,
        String reason,
        String note) {

    static WorklistRowResponse from(WorklistRow row) {
        return new WorklistRowResponse(
                row.id(),
                row.reference(),
                row.status(),
                row.title(),
                row.company(),
                row.city(),
                row.country(),
                row.ownerOrganizationName(),
                row.since(),
                row.reason(),
                row.note());
    }
}
