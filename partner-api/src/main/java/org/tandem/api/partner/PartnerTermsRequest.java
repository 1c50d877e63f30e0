package org.tandem.api.partner;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.partner.PartnerTerms;

/** All terms with a partner. */
public record PartnerTermsRequest(
        @Schema(nullable = true, description = "Null: not in the programme")
        UUID levelId,

        @Schema(nullable = true, description = "Null: Monday to Friday, nine to five, in the firm's zone")
        UUID calendarId,

        String city,
        String postcode,

        @Schema(description = "ISO 3166-2", example = "DE-NW")
        String subdivision,

        @Schema(description = "ISO 3166-1 alpha-2", example = "DE")
        String country,

        BigDecimal latitude,
        BigDecimal longitude,

        @Schema(description = "Share of the leads against the others' shares; 1 when absent")
        BigDecimal targetShare,

        @Schema(nullable = true, description = "Null: the level's limit; likewise the two after it")
        Integer openLeads,

        Integer openLeadsPerPerson,
        Integer claimsPerDay,

        @Schema(nullable = true, description = "When given, the partner takes no leads")
        String suspendedReason,

        @Schema(nullable = true, description = "UTC", example = "2026-12-31T23:00:00Z")
        String absentUntil,

        @Schema(description = "Codes of the product categories it may sell")
        List<String> categories) {

    PartnerTerms toCommand() {
        return new PartnerTerms(
                levelId,
                calendarId,
                city,
                postcode,
                subdivision,
                country,
                latitude,
                longitude,
                targetShare,
                openLeads,
                openLeadsPerPerson,
                claimsPerDay,
                suspendedReason,
                Moments.instant("absentUntil", absentUntil),
                categories);
    }
}
