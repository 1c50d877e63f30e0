package org.tandem.api.routing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change to try. */
public record SimulationRequest(
        @Schema(nullable = true, description = "The rule that would change; null: a new one")
        UUID ruleId,

        RoutingRuleRequest rule) {}
