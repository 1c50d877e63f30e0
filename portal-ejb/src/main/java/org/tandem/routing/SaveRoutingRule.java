package org.tandem.routing;

import java.util.List;

/**
 * A routing rule as somebody writes it, unchecked.
 *
 * @param place 1 is tried first; null: last
 * @param condition CEL over {@link LeadFacts#FIELDS}
 * @param partners how many are asked at once, for FIRST_OF_N; null: one
 * @param levelRank the lowest level that may have the lead; null: any
 * @param minutes of business time until the deadline; null: as the partner's level has it
 * @param weights of the factors in their order; null: the firm's
 */
public record SaveRoutingRule(
        Integer place,
        String name,
        boolean enabled,
        String condition,
        RoutingMode mode,
        Integer partners,
        Integer levelRank,
        Integer minutes,
        List<Integer> weights) {}
