package org.tandem.api.registration;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.registration.RegisterDeal;

/** A deal to register. A company is enough for a draft; to submit it country, categories, need, amount, expected close and evidence are needed. */
public record RegistrationRequest(
        String company,
        String domain,

        @Schema(description = "VAT or tax number", example = "DE123456789")
        String taxId,

        String contactName,
        String email,
        String phone,
        String street,
        String postcode,
        String city,

        @Schema(description = "ISO 3166-1 alpha-2", example = "DE")
        String country,

        @Schema(description = "ISO 3166-2; without one the territory is the whole country", example = "DE-NW")
        String subdivision,

        @Schema(description = "Codes of product categories") List<String> categories,

        String need,
        BigDecimal amount,

        @Schema(description = "ISO 4217; the firm's when absent", example = "EUR")
        String currency,

        @Schema(description = "ISO 8601", example = "2026-12-31")
        String expectedClose,

        @Schema(description = "What shows that you have brought this deal about")
        String evidence) {

    RegisterDeal toCommand() {
        return new RegisterDeal(
                company,
                domain,
                taxId,
                contactName,
                email,
                phone,
                street,
                postcode,
                city,
                country,
                subdivision,
                categories,
                need,
                amount,
                currency,
                expectedClose,
                evidence);
    }
}
