package org.tandem.lead;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.partner.PartnerCalendars;
import org.tandem.partner.PartnerLimits;
import org.tandem.partner.PartnerScope;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** How much of its capacity a partner uses. */
@Stateless
@Gate
@DenyAll
public class LeadCapacityService {
    private static final int MOST_PEOPLE = 200;
    private static final String TODAY = "SELECT COUNT(*) FROM claims WHERE tenant_id = :tenant"
            + " AND organization_id = :organization AND claimed_at >= :midnight";
    private static final String OPEN = """
            SELECT COUNT(*) FROM leads WHERE tenant_id = :tenant AND owner_organization_id = :organization
            AND status IN ('CLAIMED', 'WORKING', 'QUALIFIED')""";
    private static final String PEOPLE = """
            SELECT p.name, COUNT(*) FROM leads l
            JOIN people p ON p.tenant_id = l.tenant_id AND p.id = l.owner_person_id
            WHERE l.tenant_id = :tenant AND l.owner_organization_id = :organization
            AND l.status IN ('CLAIMED', 'WORKING', 'QUALIFIED') GROUP BY p.id, p.name ORDER BY p.name LIMIT\s""" + MOST_PEOPLE;

    @Inject
    private TenantJdbi sql;

    @Inject
    private PartnerScope scope;

    @Inject
    private PartnerLimits limits;

    @Inject
    private PartnerCalendars calendars;

    @Inject
    private Time time;

    /** A partner's people see their own company only. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public CapacityView of(UUID organizationId) {
        scope.requireSeen(organizationId);
        var midnight =
                CapacityPolicy.midnight(time.now(), calendars.of(organizationId).zone());
        int open = sql.query(
                OPEN,
                query -> query.bind("organization", organizationId)
                        .mapTo(Integer.class)
                        .one());
        int today = sql.query(
                TODAY,
                query -> query.bind("organization", organizationId)
                        .bind("midnight", midnight)
                        .mapTo(Integer.class)
                        .one());
        var people = sql.query(
                PEOPLE,
                query -> query.bind("organization", organizationId)
                        .map((row, context) -> new CapacityView.Person(row.getString(1), row.getInt(2)))
                        .list());
        return new CapacityView(limits.of(organizationId), open, today, people);
    }
}
