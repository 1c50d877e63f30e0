package org.tandem.api.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.duplicate.DuplicateResponse;
import org.tandem.api.http.Versioned;
import org.tandem.lead.LeadSource;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.LeadVerb;
import org.tandem.lead.LeadView;
import org.tandem.lead.ValueBand;

/** One lead as the caller may see it: while masked, everything that tells who the customer is is null. */
public record LeadResponse(
        UUID id,
        long version,
        String reference,
        LeadStatus status,
        boolean masked,
        String title,
        String need,
        String category,
        String company,
        String domain,
        String contactName,
        String email,
        String phone,
        String street,
        String postcode,
        String city,
        String subdivision,
        String country,
        BigDecimal amount,
        String currency,
        ValueBand valueBand,
        LeadSource source,
        Instant receivedAt,
        UUID ownerOrganizationId,
        String ownerOrganizationName,
        UUID ownerPersonId,
        String ownerPersonName,
        Instant claimedAt,
        String closedReason,
        String externalId,

        @Schema(description = "What the caller may do with it now")
        Set<LeadVerb> verbs,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(nullable = true, description = "Only when it is registered: what was there already and may be the same")
        List<DuplicateResponse> possibleDuplicates)
        implements Versioned {

    public static LeadResponse from(LeadView lead) {
        return from(lead, null);
    }

    static LeadResponse from(LeadView lead, List<DuplicateResponse> possibleDuplicates) {
        return new LeadResponse(
                lead.id(),
                lead.version(),
                lead.reference(),
                lead.status(),
                lead.masked(),
                lead.title(),
                lead.need(),
                lead.category(),
                lead.company(),
                lead.domain(),
                lead.contactName(),
                lead.email(),
                lead.phone(),
                lead.street(),
                lead.postcode(),
                lead.city(),
                lead.subdivision(),
                lead.country(),
                lead.amount(),
                lead.currency(),
                lead.valueBand(),
                lead.source(),
                lead.receivedAt(),
                lead.ownerOrganizationId(),
                lead.ownerOrganizationName(),
                lead.ownerPersonId(),
                lead.ownerPersonName(),
                lead.claimedAt(),
                lead.closedReason(),
                lead.externalId(),
                lead.verbs(),
                possibleDuplicates);
    }
}
