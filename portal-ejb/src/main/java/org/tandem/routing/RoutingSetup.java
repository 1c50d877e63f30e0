package org.tandem.routing;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tandem.lead.ServiceLevels;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** How the firm routes where a rule says nothing else, and what it does about leads that nobody works. */
@Stateless
@Gate
@DenyAll
public class RoutingSetup {
    private static final int FARTHEST_KM = 20_000;
    private static final int MOST_DAYS = 365;
    private static final String FIRST = """
            INSERT IGNORE INTO routing_settings (tenant_id, version, distance, level, acceptance, response, win_rate,
              capacity, fairness, reach_km, service_levels, idle_days)
            VALUES (:tenant, 0, 0, 0, 0, 0, 0, 0, 1, 1, 'OFF', 1)""";
    private static final String CHANGE = """
            UPDATE routing_settings SET version = version + 1, distance = :w0, level = :w1, acceptance = :w2,
              response = :w3, win_rate = :w4, capacity = :w5, fairness = :w6, reach_km = :reach,
              service_levels = :levels, idle_days = :days
            WHERE tenant_id = :tenant AND version = :version""";

    @Inject
    private RoutingWorld world;

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public RoutingSettings settings() {
        if (!caller.isStaff()) {
            throw new EJBAccessException("for channel managers of the firm");
        }
        return world.settings();
    }

    /** @param weights of the factors in their order */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public RoutingSettings change(
            long version, List<Integer> weights, Integer reachKm, ServiceLevels serviceLevels, Integer idleDays) {
        var known = settings();
        var checked = Weights.check(weights);
        require("reachKm", reachKm, FARTHEST_KM);
        require("idleDays", idleDays, MOST_DAYS);
        if (serviceLevels == null) {
            throw RuleViolation.at("serviceLevels", InputRule.REQUIRED);
        }
        if (known == RoutingSettings.USUAL) {
            sql.update(FIRST, update -> update);
        }
        var changed = sql.update(CHANGE, update -> {
            for (var at = 0; at < checked.values().size(); at++) {
                update.bind("w" + at, checked.values().get(at));
            }
            return update.bind("reach", reachKm)
                    .bind("levels", serviceLevels.name())
                    .bind("days", idleDays)
                    .bind("version", version);
        });
        if (changed == 0) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        events.fire(new RoutingRuleChanged(
                caller.tenantId(), RoutingRuleChanged.SETTINGS, Map.of("serviceLevels", serviceLevels.name())));
        return world.settings();
    }

    private static void require(String field, Integer value, int most) {
        if (value == null || value < 1 || value > most) {
            throw RuleViolation.at(field, InputRule.OUT_OF_RANGE, "1", Integer.toString(most));
        }
    }
}
