package org.tandem.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.LastWrites;
import org.tandem.tenancy.TenantJdbi;

/**
 * The one observer of all domain events. Without a transaction it refuses, so that nothing is logged that did not happen.
 * What a transaction has to say is written as its last thing, in one batch however much it is.
 */
@ApplicationScoped
public class AuditTrail {
    @Inject
    private TenantJdbi sql;

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
        entries().add(AuditEntry.of(event, time.now(), caller));
    }

    private AuditEntries entries() {
        var known = (AuditEntries) transaction.getResource(AuditEntries.class);
        if (known != null) {
            return known;
        }
        var entries = new AuditEntries(sql, caller.tenantId());
        LastWrites.of(transaction).add(entries::write);
        transaction.putResource(AuditEntries.class, entries);
        return entries;
    }
}
