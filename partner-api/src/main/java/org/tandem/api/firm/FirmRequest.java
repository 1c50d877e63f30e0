package org.tandem.api.firm;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.firm.RegisterFirm;

/** A new firm and its first administrator. All fields are needed. */
public record FirmRequest(
        String name,

        @Schema(
                description = "2 to 40 small letters, digits and single hyphens; never changes",
                example = "cedar-boats")
        String slug,

        @Schema(description = "White text must be readable on it", example = "#0b6b66")
        String accent,

        @Schema(description = "ISO 4217", example = "EUR") String currency,

        @Schema(description = "`en` or `de`", example = "en")
        String locale,

        @Schema(description = "IANA name", example = "Europe/Berlin")
        String zone,

        AdministratorRequest administrator) {

    RegisterFirm toCommand() {
        var invited = administrator == null ? new AdministratorRequest(null, null, null) : administrator;
        return new RegisterFirm(name, slug, accent, currency, locale, zone, invited.toCommand());
    }
}
