package org.tandem.api.routing;

import java.util.List;

/** All rules of the firm, in the order in which they are tried. */
public record RoutingRulesResponse(List<RoutingRuleResponse> items) {}
