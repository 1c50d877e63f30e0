package org.tandem.api.routing;

import java.util.List;
import java.util.UUID;
import org.tandem.api.http.Versioned;
import org.tandem.routing.RoutingMode;
import org.tandem.routing.RoutingRuleView;

/** A routing rule as it stands. */
public record RoutingRuleResponse(
        UUID id,
        long version,
        int place,
        String name,
        boolean enabled,
        String condition,
        RoutingMode mode,
        int partners,
        Integer levelRank,
        Integer minutes,
        List<Integer> weights)
        implements Versioned {

    static RoutingRuleResponse from(RoutingRuleView rule) {
        return new RoutingRuleResponse(
                rule.id(),
                rule.version(),
                rule.place(),
                rule.name(),
                rule.enabled(),
                rule.condition(),
                rule.mode(),
                rule.partners(),
                rule.levelRank(),
                rule.minutes(),
                rule.weights() == null ? null : rule.weights().values());
    }
}
