package org.tandem.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** Which customers and contacts the caller may see and change. The only place that says so. */
@ApplicationScoped
class CustomerScope {
    /** True in SQL for the contacts {@code k} that a partner may see. */
    static final String OWN_CONTACTS = "(k.organization_id IS NULL OR k.organization_id = :ours)";

    private static final String PARTNERS = """
            SELECT COUNT(*) AS everybody, COALESCE(SUM(organization_id = :ours), 0) AS ours FROM customer_partners
            WHERE tenant_id = :tenant AND customer_id = :customer""";

    @Inject
    private Caller caller;

    @Inject
    private TenantJdbi sql;

    boolean steers() {
        return caller.isStaff() && caller.has(Roles.CHANNEL_MANAGER);
    }

    boolean sells() {
        return caller.identity().kind().sells() && (caller.has(Roles.PARTNER_SALES) || caller.has(Roles.PARTNER_ADMIN));
    }

    boolean sees(UUID customerId) {
        return steers() ? isThere(customerId) : sells() && partners(customerId).ours();
    }

    boolean mayChange(UUID customerId) {
        return steers() || sells() && partners(customerId).onlyOurs();
    }

    void requireSeen(UUID customerId) {
        if (!sees(customerId)) {
            throw new NotFound();
        }
    }

    void requireChangeable(UUID customerId) {
        requireSeen(customerId);
        if (!mayChange(customerId)) {
            throw new RuleViolation(CustomerRule.CUSTOMER_SHARED);
        }
    }

    boolean seesContact(UUID organizationId) {
        return steers() || organizationId == null || organizationId.equals(caller.organizationId());
    }

    private boolean isThere(UUID customerId) {
        return sql.query(
                "SELECT COUNT(*) FROM customers WHERE tenant_id = :tenant AND id = :customer",
                query -> query.bind("customer", customerId).mapTo(Integer.class).one() > 0);
    }

    private Partners partners(UUID customerId) {
        return sql.query(
                PARTNERS,
                query -> query.bind("customer", customerId)
                        .bind("ours", caller.organizationId())
                        .map((row, context) -> new Partners(row.getInt("everybody"), row.getInt("ours") > 0))
                        .one());
    }

    private record Partners(int everybody, boolean ours) {
        boolean onlyOurs() {
            return ours && everybody == 1;
        }
    }
}
