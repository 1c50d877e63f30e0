package org.tandem.tenancy;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;

/** The caller's own firm: its name, colour and logo. */
@Stateless
@Gate
@DenyAll
public class TenantService {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public TenantLook look() {
        return TenantLook.of(own());
    }

    @RolesAllowed(Roles.TENANT_ADMIN)
    public TenantLook brand(String name, String accent, long version) {
        var tenant = unchanged(version);
        tenant.brand(name, accent);
        events.fire(new TenantChanged(tenant.getId(), Map.of("name", tenant.getName(), "accent", tenant.getAccent())));
        em.flush();
        return TenantLook.of(tenant);
    }

    /** @param png re-encoded picture, or null to go back to the initial */
    @RolesAllowed(Roles.TENANT_ADMIN)
    public TenantLook showLogo(byte[] png, long version) {
        var tenant = unchanged(version);
        tenant.show(png);
        events.fire(new TenantChanged(tenant.getId(), Map.of("logo", png == null ? "removed" : "set")));
        em.flush();
        return TenantLook.of(tenant);
    }

    private Tenant unchanged(long version) {
        var tenant = own();
        if (tenant.getVersion() != version) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        return tenant;
    }

    private Tenant own() {
        return em.find(Tenant.class, caller.tenantId());
    }
}
