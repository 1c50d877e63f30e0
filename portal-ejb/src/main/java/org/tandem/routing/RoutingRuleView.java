package org.tandem.routing;

import java.io.Serializable;
import java.util.UUID;

/** A rule as it stands. {@code weights} null: the firm's; {@code minutes} null: the level's. */
public record RoutingRuleView(
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
        Weights weights)
        implements Serializable {}
