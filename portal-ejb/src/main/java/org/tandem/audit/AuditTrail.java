package org.tandem.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;

/** The one observer of all domain events. Without a transaction it refuses, so that nothing is logged that did not happen. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    void record(@Observes DomainEvent event) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(event.type() + " outside a transaction");
        }
        var system = caller.isSystem();
        var entry = new AuditEvent(
                event,
                time.now(),
                system ? null : caller.personId(),
                system ? null : caller.organizationId(),
                caller.correlationId());
        em.persist(entry);
        em.persist(new OutboxEvent(entry.getId()));
    }
}
