package org.tandem.firm;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Tenant;
import org.tandem.tenancy.TenantJdbi;

/** What the provisioning of one firm has to do and has done; each step is committed before the next one begins. */
@Stateless
@Gate
@PermitAll
public class Provisionings {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    public Optional<ProvisioningTask> due() {
        caller.requireSystem();
        var firm = em.find(Tenant.class, caller.tenantId());
        return em.createQuery("SELECT p FROM FirmProvisioning p", FirmProvisioning.class).getResultList().stream()
                .filter(one -> one.isDue(time.now()))
                .findFirst()
                .map(one -> one.task(firm.getSlug(), firm.getName()));
    }

    /** From now on tokens that name it are the firm's. */
    public void foundOrganization(UUID id, String keycloakId) {
        caller.requireSystem();
        change(
                id,
                one -> sql.update(
                        "UPDATE organizations SET keycloak_id = :keycloakId, version = version + 1"
                                + " WHERE tenant_id = :tenant AND id = :id AND NOT keycloak_id <=> :keycloakId",
                        update -> update.bind("keycloakId", keycloakId).bind("id", one.organizationId())));
    }

    public void foundNobody(UUID id) {
        caller.requireSystem();
        change(id, FirmProvisioning::foundNobody);
    }

    public void madeAccount(UUID id, String account) {
        caller.requireSystem();
        change(id, one -> one.madeAccount(account));
    }

    public void removedFormerAccount(UUID id) {
        caller.requireSystem();
        change(id, FirmProvisioning::removedFormerAccount);
    }

    public void done(UUID id) {
        caller.requireSystem();
        change(id, one -> one.done(time.now()));
        events.fire(FirmEvent.provisioned(caller.tenantId()));
    }

    public void stumbled(UUID id, ProvisioningFault why) {
        caller.requireSystem();
        change(id, one -> {
            if (one.stumbled(why, time.now())) {
                events.fire(FirmEvent.failed(caller.tenantId(), why));
            }
        });
    }

    private void change(UUID id, Consumer<FirmProvisioning> how) {
        how.accept(em.find(FirmProvisioning.class, id));
    }
}
