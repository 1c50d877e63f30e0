package org.tandem.api.registration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.registration.CheckAccount;

/** Whom you think of working, and where. Company, domain or tax id is needed, and the country. */
public record AccountCheckRequest(
        String company,
        String domain,
        String taxId,

        @Schema(description = "ISO 3166-1 alpha-2", example = "DE")
        String country,

        @Schema(description = "ISO 3166-2; the whole country when absent", example = "DE-NW")
        String subdivision,

        @Schema(description = "Codes of product categories; any when absent")
        List<String> categories) {

    CheckAccount toCommand() {
        return new CheckAccount(company, domain, taxId, country, subdivision, categories);
    }
}
