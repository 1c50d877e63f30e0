package org.tandem.routing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.lead.LeadPlacing;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.OfferTime;
import org.tandem.lead.Placement;
import org.tandem.lead.RoutingQueue;
import org.tandem.partner.PartnerCalendars;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;

/** Routes the next waiting leads of a firm, all or none of them: a killed node loses nothing and repeats nothing. */
@Stateless
@Gate
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RoutingBatch {
    private static final int SIZE = 500;

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @EJB
    private LeadPlacing placing;

    @Inject
    private RoutingQueue queue;

    @Inject
    private RoutingWorld world;

    @Inject
    private LeadFactsReader leads;

    @Inject
    private DecisionStore store;

    @Inject
    private LevelMinutes levels;

    @Inject
    private PartnerCalendars calendars;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    public List<UUID> due() {
        caller.requireSystem();
        return queue.due(SIZE);
    }

    public void route(List<UUID> leadIds) {
        caller.requireSystem();
        var waiting = placing.lock(leadIds);
        // somebody has placed the others meanwhile
        queue.remove(leadIds.stream().filter(lead -> !waiting.contains(lead)).toList());
        if (!waiting.isEmpty()) {
            var decisions = decide(List.copyOf(waiting));
            var minutes = levels.byRank();
            placing.apply(decisions.stream()
                    .map(decision -> placement(decision, minutes))
                    .toList());
        }
    }

    private List<Decision> decide(List<UUID> leadIds) {
        var rules = em.createQuery(
                        "SELECT r FROM RoutingRule r WHERE r.enabled = TRUE ORDER BY r.place, r.id", RoutingRule.class)
                .getResultStream()
                .map(RoutingRule::view)
                .map(RoutingDesk.ReadyRule::of)
                .toList();
        var desk = world.desk(rules);
        var refused = leads.refused(leadIds);
        var decisions = new ArrayList<Decision>();
        for (var lead : leads.of(leadIds)) {
            decisions.add(desk.decide(lead, refused.getOrDefault(lead.id(), Map.of()), time.now()));
        }
        store.write(decisions, desk.snapshot());
        return decisions;
    }

    private Placement placement(Decision decision, Map<Integer, Integer> minutes) {
        if (decision.outcome() == LeadStatus.POOLED) {
            return Placement.pooled(decision.leadId(), decision.id());
        } else if (decision.outcome() == LeadStatus.UNPLACED) {
            return Placement.unplaced(
                    decision.leadId(), decision.id(), decision.reason().name());
        }
        return Placement.offered(
                decision.leadId(),
                decision.id(),
                decision.choice().chosen().stream()
                        .map(at -> decision.candidates().get(at).partner())
                        .map(partner -> offered(partner, decision.rule().minutes(), minutes))
                        .toList());
    }

    private Placement.Offered offered(PartnerFacts partner, Integer ofRule, Map<Integer, Integer> byRank) {
        var minutes = ofRule == null ? byRank.get(partner.levelRank()) : ofRule;
        var time = OfferTime.of(this.time.now(), Duration.ofMinutes(minutes), calendars.of(partner.id()));
        return new Placement.Offered(partner.id(), time);
    }
}
