package org.tandem.lead;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/**
 * What happens to offers when time passes. Each portion is done whole or not at all, and asks for the state of every
 * offer once more under the lock of its lead: a second node, or the same one after a kill, finds nothing left to do.
 */
@Stateless
@Gate
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OfferClock {
    private static final int LEADS = 200;
    private static final int REMINDERS = 500;
    private static final String OVERDUE = """
            SELECT DISTINCT lead_id FROM (SELECT lead_id FROM offers
              WHERE tenant_id = :tenant AND state = 'OPEN' AND deadline <= :now ORDER BY deadline, id LIMIT :limit) due""";
    private static final String PASSED = """
            SELECT id, lead_id, organization_id FROM offers WHERE tenant_id = :tenant AND lead_id IN (<leads>)
              AND state = 'OPEN' AND deadline <= :now""";
    private static final String REMINDABLE = """
            SELECT id, lead_id, organization_id FROM offers WHERE tenant_id = :tenant AND state = 'OPEN'
              AND reminded_at IS NULL AND remind_at <= :now AND deadline > :now LIMIT :limit""";
    private static final String REMINDED = """
            UPDATE offers FORCE INDEX (PRIMARY) SET reminded_at = :now
            WHERE tenant_id = :tenant AND id = :offer AND state = 'OPEN' AND reminded_at IS NULL""";

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private TenantJdbi sql;

    @Inject
    private OfferBook offers;

    @Inject
    private RoutingQueue queue;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    private record Due(UUID offerId, UUID leadId, UUID organizationId) {}

    /** Leads with an offer whose deadline has passed, a portion of them. */
    public List<UUID> overdue() {
        caller.requireSystem();
        return sql.query(
                OVERDUE,
                query -> query.bind("now", time.now())
                        .bind("limit", LEADS)
                        .mapTo(UUID.class)
                        .list());
    }

    /** The organization is not asked again; when nobody else may still claim, another partner is looked for. */
    public void expire(List<UUID> leadIds) {
        caller.requireSystem();
        var leads = em.createQuery("SELECT l FROM Lead l WHERE l.id IN :ids ORDER BY l.id", Lead.class)
                .setParameter("ids", leadIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        var now = time.now();
        due(PASSED, leadIds).forEach(offer -> {
            offers.close(offer.offerId(), OfferState.EXPIRED, null, null, now);
            offers.exclude(offer.leadId(), offer.organizationId(), OfferState.EXPIRED.name(), now, null);
            events.fire(LeadChanged.of(offer.leadId(), LeadChanged.EXPIRED, "organization", offer.organizationId()));
        });
        var left = leads.stream()
                .filter(lead -> lead.getStatus() == LeadStatus.OFFERED && !offers.anyOpen(lead.getId()))
                .toList();
        left.forEach(Lead::awaitRouting);
        em.flush();
        queue.add(left.stream().map(Lead::getId).toList());
    }

    /** @return true when there may be more */
    public boolean remindOnce() {
        caller.requireSystem();
        var due = due(REMINDABLE, null);
        for (var offer : due) {
            var first = sql.update(
                    REMINDED, update -> update.bind("offer", offer.offerId()).bind("now", time.now()));
            if (first == 1) {
                events.fire(
                        LeadChanged.of(offer.leadId(), LeadChanged.REMINDED, "organization", offer.organizationId()));
            }
        }
        return due.size() == REMINDERS;
    }

    private List<Due> due(String statement, List<UUID> leadIds) {
        return sql.query(statement, query -> {
            query.bind("now", time.now());
            return (leadIds == null ? query.bind("limit", REMINDERS) : query.bindList("leads", leadIds))
                    .map((row, context) -> new Due(
                            LeadReader.uuid(row, "id"),
                            LeadReader.uuid(row, "lead_id"),
                            LeadReader.uuid(row, "organization_id")))
                    .list();
        });
    }
}
