package org.tandem.api.routing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.lead.LeadStatus;
import org.tandem.routing.DecisionView;
import org.tandem.routing.Exclusion;
import org.tandem.routing.RoutingMode;
import org.tandem.routing.UnplacedReason;

/** Why a lead went where it went; to a partner only its own part of it. */
public record RoutingDecisionResponse(
        UUID id,
        UUID leadId,
        Instant decidedAt,
        String ruleName,
        Long ruleVersion,
        RoutingMode mode,
        LeadStatus outcome,
        UnplacedReason reason,
        String note,

        @Schema(nullable = true, description = "Whether deciding again with the stored inputs gives the same")
        Boolean repeats,

        List<Part> partners) {

    /** One partner's part: chosen, scored, or excluded for a reason. */
    @Schema(name = "RoutingDecisionPart")
    public record Part(
            UUID organizationId,
            String organizationName,
            boolean chosen,
            Exclusion exclusion,
            Double score,
            Map<String, Double> factors) {}

    static RoutingDecisionResponse from(DecisionView decision) {
        return new RoutingDecisionResponse(
                decision.id(),
                decision.leadId(),
                decision.decidedAt(),
                decision.ruleName(),
                decision.ruleVersion(),
                decision.mode(),
                decision.outcome(),
                decision.reason(),
                decision.note(),
                decision.repeats(),
                decision.partners().stream().map(RoutingDecisionResponse::part).toList());
    }

    private static Part part(DecisionView.Part part) {
        return new Part(
                part.organizationId(),
                part.organizationName(),
                part.chosen(),
                part.exclusion(),
                part.score(),
                part.factors().entrySet().stream()
                        .collect(Collectors.toMap(factor -> factor.getKey().name(), Map.Entry::getValue)));
    }
}
