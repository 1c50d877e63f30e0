package org.tandem.partner;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.tandem.tenancy.OrganizationKind;

/**
 * A line of the list of partners. The level's names are null for one that is not in the programme.
 *
 * @param version 0 as long as nothing was agreed
 */
public record PartnerRow(
        UUID id,
        long version,
        String name,
        OrganizationKind kind,
        boolean active,
        String levelEn,
        String levelDe,
        String city,
        String country,
        int territories,
        boolean suspended,
        Instant absentUntil)
        implements Serializable {

    public String level(String language) {
        return "de".equals(language) ? levelDe : levelEn;
    }
}
