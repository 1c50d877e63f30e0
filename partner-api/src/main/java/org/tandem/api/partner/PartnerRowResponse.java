package org.tandem.api.partner;

import java.time.Instant;
import java.util.UUID;
import org.tandem.partner.PartnerRow;
import org.tandem.tenancy.OrganizationKind;

/** A line of the list of partners. {@code level} is null for one that is not in the programme. */
public record PartnerRowResponse(
        UUID id,
        String name,
        OrganizationKind kind,
        boolean active,
        String level,
        String city,
        String country,
        int territories,
        boolean suspended,
        Instant absentUntil) {

    static PartnerRowResponse from(PartnerRow row) {
        return new PartnerRowResponse(
                row.id(),
                row.name(),
                row.kind(),
                row.active(),
                row.levelEn(),
                row.city(),
                row.country(),
                row.territories(),
                row.suspended(),
                row.absentUntil());
    }
}
