package org.tandem.lead;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** How staff finds somebody for leads that nobody has: by name, by routing, or through the pool. */
@Stateless
@Gate
@DenyAll
public class LeadPlacement {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private LeadScope scope;

    @Inject
    private OfferBook offers;

    @Inject
    private OfferTerms terms;

    @Inject
    private PartnerSearch search;

    @Inject
    private RoutingQueue queue;

    @Inject
    private LeadReader reader;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /**
     * To one or several partners at once; the first to claim wins.
     *
     * @param minutes of each partner's business time; null: as its level has it
     */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public LeadView offer(UUID leadId, long version, List<UUID> organizationIds, Integer minutes) {
        var lead = waiting(leadId, version);
        var now = time.now();
        var offered = terms.check(leadId, organizationIds, minutes, now);
        search.stop(lead, now);
        lead.offer();
        em.flush();
        offers.open(List.of(Placement.offered(leadId, null, offered)), now);
        offered.forEach(one -> events.fire(LeadChanged.of(
                leadId,
                LeadChanged.OFFERED,
                "organization",
                one.organizationId(),
                "deadline",
                one.time().deadline())));
        return reader.require(leadId);
    }

    /** Routed within seconds; whoever declined it before is not asked again. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public LeadView route(UUID leadId, long version) {
        waiting(leadId, version).awaitRouting();
        em.flush();
        queue.add(List.of(leadId));
        events.fire(LeadChanged.of(leadId, LeadChanged.QUEUED));
        return reader.require(leadId);
    }

    private Lead waiting(UUID leadId, long version) {
        scope.requireStaff();
        var lead = em.find(Lead.class, leadId, LockModeType.PESSIMISTIC_WRITE);
        if (lead == null) {
            throw new NotFound();
        }
        lead.requireVersion(version);
        if (!lead.getStatus().isWaiting()) {
            throw new RuleViolation(LeadRule.LEAD_MOVE_NOT_ALLOWED);
        }
        return lead;
    }
}
