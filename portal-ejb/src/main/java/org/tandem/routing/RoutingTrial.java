package org.tandem.routing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.lead.LeadStatus;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** Tries a change of the rules on the latest leads, and writes nothing. */
@Stateless
@Gate
@DenyAll
public class RoutingTrial {
    private static final int LEADS = 1000;

    @EJB
    private RoutingRules rules;

    @Inject
    private RoutingWorld world;

    @Inject
    private LeadFactsReader leads;

    @Inject
    private TenantJdbi sql;

    @Inject
    private Time time;

    private static final class Tally {
        private final Map<UUID, Integer> offered = new HashMap<>();
        private int unplaced;
        private int pooled;

        void add(Decision decision) {
            unplaced += decision.outcome() == LeadStatus.UNPLACED ? 1 : 0;
            pooled += decision.outcome() == LeadStatus.POOLED ? 1 : 0;
            decision.chosen().forEach(partner -> offered.merge(partner, 1, Integer::sum));
        }
    }

    /** @param ruleId the rule that would change; null: a new one */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public RoutingSimulation simulate(UUID ruleId, SaveRoutingRule wanted) {
        var now = rules.list();
        var changed = new RoutingRule(wanted).view();
        var after = new ArrayList<>(
                now.stream().filter(rule -> !rule.id().equals(ruleId)).toList());
        after.add(changed);
        after.sort(Comparator.comparingInt(RoutingRuleView::place));
        var tried = leads.latest(LEADS);
        var desk = world.desk(List.of());
        return report(tried.size(), tally(desk, now, tried), tally(desk, after, tried));
    }

    private Tally tally(RoutingDesk desk, List<RoutingRuleView> by, List<LeadFacts> tried) {
        var ready = by.stream()
                .filter(RoutingRuleView::enabled)
                .map(RoutingDesk.ReadyRule::of)
                .toList();
        var trial = desk.with(ready);
        var tally = new Tally();
        for (var at = tried.size() - 1; at >= 0; at--) {
            tally.add(trial.decide(tried.get(at), Map.of(), time.now()));
        }
        return tally;
    }

    private RoutingSimulation report(int count, Tally before, Tally after) {
        var names = sql.query("SELECT id, name FROM organizations WHERE tenant_id = :tenant", query -> {
            var found = new HashMap<UUID, String>();
            query.map((row, context) -> found.put(UUID.fromString(row.getString(1)), row.getString(2)))
                    .list();
            return found;
        });
        var ids = new LinkedHashSet<>(before.offered.keySet());
        ids.addAll(after.offered.keySet());
        var shares = ids.stream()
                .map(id -> new RoutingSimulation.Share(
                        id, names.get(id), before.offered.getOrDefault(id, 0), after.offered.getOrDefault(id, 0)))
                .sorted(Comparator.comparingInt(
                        (RoutingSimulation.Share share) -> -Math.abs(share.after() - share.before())))
                .toList();
        return new RoutingSimulation(count, before.unplaced, after.unplaced, before.pooled, after.pooled, shares);
    }
}
