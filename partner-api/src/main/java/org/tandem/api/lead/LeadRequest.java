package org.tandem.api.lead;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.lead.LeadSource;
import org.tandem.lead.RegisterLead;

/** A lead to register. A company or a contact name is needed, all else is optional. */
public record LeadRequest(
        @Schema(description = "Id in your system; a second lead with the same one is refused")
        String externalId,

        String title,
        String need,

        @Schema(description = "Code of a product category") String category,

        String company,
        String domain,
        String contactName,
        String email,
        String phone,
        String street,
        String postcode,
        String city,

        @Schema(description = "ISO 3166-2", example = "DE-NW")
        String subdivision,

        @Schema(description = "ISO 3166-1 alpha-2", example = "DE")
        String country,

        BigDecimal amount,

        @Schema(description = "ISO 4217; the firm's when absent", example = "EUR")
        String currency,

        LeadSource source,

        @Schema(description = "Degrees north, with `longitude`; for the distance to partners", example = "50.93750")
        BigDecimal latitude,

        BigDecimal longitude) {

    public RegisterLead toCommand() {
        return toCommand(externalId);
    }

    RegisterLead toCommand(String id) {
        return new RegisterLead(
                id,
                title,
                need,
                category,
                company,
                domain,
                contactName,
                email,
                phone,
                street,
                postcode,
                city,
                subdivision,
                country,
                amount,
                currency,
                source == null ? LeadSource.API : source,
                latitude,
                longitude);
    }
}
