package org.tandem.customer;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** Which partners the firm lets work with a customer. Each change counts as one of the customer, so it needs the version read. */
@Stateless
@Gate
@DenyAll
public class CustomerSharing {
    private static final String COUNT_ON =
            "UPDATE customers SET version = version + 1 WHERE tenant_id = :tenant AND id = :customer AND version = :version";
    private static final String SELLER = """
            SELECT COUNT(*) FROM organizations WHERE tenant_id = :tenant AND id = :organization AND active
            AND kind IN ('DEALER', 'RESELLER', 'RETAILER', 'ALLIANCE')""";
    /** One statement, so that what a partner begins at the same moment is either seen or waits. */
    private static final String UNLINK = """
            DELETE FROM customer_partners WHERE tenant_id = :tenant AND customer_id = :customer
            AND organization_id = :organization
            AND NOT EXISTS (SELECT 1 FROM contacts k WHERE k.tenant_id = :tenant AND k.customer_id = :customer
              AND k.organization_id = :organization)
            AND NOT EXISTS (SELECT 1 FROM opportunities o WHERE o.tenant_id = :tenant AND o.customer_id = :customer
              AND o.owner_organization_id = :organization)
            AND NOT EXISTS (SELECT 1 FROM leads l WHERE l.tenant_id = :tenant AND l.customer_id = :customer
              AND l.owner_organization_id = :organization)""";

    private static final String LINKED = """
            SELECT COUNT(*) FROM customer_partners WHERE tenant_id = :tenant AND customer_id = :customer
            AND organization_id = :organization""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private CustomerScope scope;

    @Inject
    private CustomerReader reader;

    @Inject
    private CustomerBook book;

    @Inject
    private Event<DomainEvent> events;

    /** From now on the partner sees the customer and may sell to it. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public CustomerView share(UUID customerId, long version, UUID organizationId) {
        begin(customerId, version);
        if (organizationId == null || !sells(organizationId)) {
            throw RuleViolation.at("organizationId", CustomerRule.CUSTOMER_PARTNER_CANNOT_SELL);
        }
        if (!book.link(customerId, organizationId)) {
            throw new RuleViolation(CustomerRule.CUSTOMER_PARTNER_KNOWN);
        }
        return reader.require(customerId);
    }

    /** Not any more; only as long as the partner has begun nothing with it. One that does not work with it is not found. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public CustomerView unshare(UUID customerId, long version, UUID organizationId) {
        begin(customerId, version);
        var removed =
                sql.update(UNLINK, update -> update.bind("customer", customerId).bind("organization", organizationId));
        if (removed == 0) {
            throw works(customerId, organizationId)
                    ? new RuleViolation(CustomerRule.CUSTOMER_PARTNER_WORKS)
                    : new NotFound();
        }
        events.fire(CustomerChanged.of(customerId, CustomerChanged.PARTNER_REMOVED, "organization", organizationId));
        return reader.require(customerId);
    }

    private void begin(UUID customerId, long version) {
        if (!scope.steers()) {
            throw new EJBAccessException("for channel managers of the firm");
        }
        scope.requireSeen(customerId);
        var counted = sql.update(
                COUNT_ON, update -> update.bind("customer", customerId).bind("version", version));
        if (counted == 0) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
    }

    private boolean works(UUID customerId, UUID organizationId) {
        return sql.query(
                LINKED,
                query -> query.bind("customer", customerId)
                                .bind("organization", organizationId)
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }

    private boolean sells(UUID organizationId) {
        return sql.query(
                SELLER,
                query -> query.bind("organization", organizationId)
                                .mapTo(Integer.class)
                                .one()
                        > 0);
    }
}
