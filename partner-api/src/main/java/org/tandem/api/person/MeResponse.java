package org.tandem.api.person;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.tandem.organization.Preferences;
import org.tandem.tenancy.Identity;
import org.tandem.tenancy.OrganizationKind;

/** The caller: person, company, firm. {@code locale}, {@code theme}, {@code zone} are null where the person chose none. */
public record MeResponse(
        UUID personId,
        String name,
        String email,
        UUID organizationId,
        String organizationName,
        OrganizationKind organizationKind,
        String tenant,
        String tenantName,
        SortedSet<String> roles,
        String locale,
        String theme,
        String zone) {

    static MeResponse from(Identity identity, Preferences chosen) {
        return new MeResponse(
                identity.personId(),
                identity.personName(),
                identity.email(),
                identity.organizationId(),
                identity.organizationName(),
                identity.kind(),
                identity.tenantSlug(),
                identity.tenantName(),
                new TreeSet<>(identity.roles()),
                chosen.locale(),
                chosen.theme(),
                chosen.zone());
    }
}
