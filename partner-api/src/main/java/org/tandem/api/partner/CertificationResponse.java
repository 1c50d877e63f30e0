package org.tandem.api.partner;

import java.util.UUID;
import org.tandem.partner.CertificationRow;

/** A dated proof of a partner. */
public record CertificationResponse(UUID id, String name, String category, String validFrom, String validUntil) {

    static CertificationResponse from(CertificationRow row) {
        return new CertificationResponse(
                row.id(), row.name(), row.category(), Moments.text(row.validFrom()), Moments.text(row.validUntil()));
    }
}
