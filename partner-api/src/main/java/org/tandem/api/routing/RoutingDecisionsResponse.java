package org.tandem.api.routing;

import java.util.List;

/** Decisions about one lead, newest first. */
public record RoutingDecisionsResponse(List<RoutingDecisionResponse> items) {}
