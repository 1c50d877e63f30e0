package org.tandem.tenancy;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** The caller as rows of this database: person, organization, firm. Serializable, because a sign-in keeps it in the session. */
public record Identity(
        UUID tenantId,
        String tenantSlug,
        String tenantName,
        UUID organizationId,
        String organizationName,
        OrganizationKind kind,
        UUID personId,
        String personName,
        String email,
        Set<String> roles)
        implements Serializable {

    /** People of the firm itself; everybody else belongs to one of its partners. */
    public boolean isStaff() {
        return kind == OrganizationKind.FIRM;
    }
}
