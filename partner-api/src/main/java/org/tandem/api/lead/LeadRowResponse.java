package org.tandem.api.lead;

import java.time.Instant;
import java.util.UUID;
import org.tandem.lead.LeadRow;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.ValueBand;

/** A line of a list of leads. While masked, company and contact are null. */
public record LeadRowResponse(
        UUID id,
        String reference,
        LeadStatus status,
        boolean masked,
        String title,
        String category,
        String company,
        String contactName,
        String city,
        String country,
        ValueBand valueBand,
        Instant receivedAt,
        String ownerOrganizationName,
        String ownerPersonName) {

    static LeadRowResponse from(LeadRow lead) {
        return new LeadRowResponse(
                lead.id(),
                lead.reference(),
                lead.status(),
                lead.masked(),
                lead.title(),
                lead.category(),
                lead.company(),
                lead.contactName(),
                lead.city(),
                lead.country(),
                lead.valueBand(),
                lead.receivedAt(),
                lead.ownerOrganizationName(),
                lead.ownerPersonName());
    }
}
