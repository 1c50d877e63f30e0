package org.tandem.organization;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.OrganizationKind;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** The firm's partners, as its staff sees them. */
@Stateless
@Gate
@DenyAll
public class OrganizationService {
    private static final int LIST_LIMIT = 50;

    @Inject
    private TenantJdbi sql;

    /** Active partners that may own leads and whose name starts with {@code prefix}, by name; at most 50. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<OrganizationRow> listLeadOwners(String prefix) {
        return sql.query(
                "SELECT id, name, kind FROM organizations WHERE tenant_id = :tenant AND active"
                        + " AND kind IN ('DEALER', 'RESELLER', 'RETAILER', 'ALLIANCE') AND name LIKE :prefix ESCAPE '!'"
                        + " ORDER BY name, id LIMIT " + LIST_LIMIT,
                query -> query.bind("prefix", prefix.replaceAll("([!%_])", "!$1") + "%")
                        .map((row, context) -> new OrganizationRow(
                                UUID.fromString(row.getString("id")),
                                row.getString("name"),
                                OrganizationKind.valueOf(row.getString("kind"))))
                        .list());
    }
}
