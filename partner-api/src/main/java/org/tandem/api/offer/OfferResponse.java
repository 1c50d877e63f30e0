package org.tandem.api.offer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.lead.DeclineReason;
import org.tandem.lead.OfferRow;
import org.tandem.lead.OfferState;
import org.tandem.lead.ValueBand;

/** A lead offered to one organization, masked until it is claimed. */
public record OfferResponse(
        UUID id,
        UUID leadId,
        String reference,
        OfferState state,
        String title,
        String category,
        String city,
        String country,
        ValueBand valueBand,

        @Schema(description = "To whom; the name is told to the firm only")
        UUID organizationId,

        String organizationName,
        Instant offeredAt,
        Instant deadline,
        Instant endedAt,
        DeclineReason reason) {

    static OfferResponse from(OfferRow offer) {
        return new OfferResponse(
                offer.id(),
                offer.leadId(),
                offer.reference(),
                offer.state(),
                offer.title(),
                offer.category(),
                offer.city(),
                offer.country(),
                offer.valueBand(),
                offer.organizationId(),
                offer.organizationName(),
                offer.offeredAt(),
                offer.deadline(),
                offer.endedAt(),
                offer.reason());
    }
}
