package org.tandem.api.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.partner.Certify;

/** A proof that a partner has shown. */
public record CertificationRequest(
        String name,

        @Schema(nullable = true, description = "Code of the product category it is about")
        String category,

        @Schema(example = "2026-01-01") String validFrom,

        @Schema(nullable = true, description = "The last day; null: for good", example = "2027-12-31")
        String validUntil) {

    Certify toCommand() {
        return new Certify(name, category, Moments.day("validFrom", validFrom), Moments.day("validUntil", validUntil));
    }
}
