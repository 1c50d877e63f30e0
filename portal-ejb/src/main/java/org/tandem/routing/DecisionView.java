package org.tandem.routing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.lead.LeadStatus;

/**
 * Why a lead went where it went, as far as the reader may know: the firm all of it, a partner its own part only.
 *
 * @param ruleName null when no rule held
 * @param partners the chosen ones first, then by score, then the excluded ones; a partner finds itself or nobody
 * @param repeats whether deciding again with the stored inputs gives the same; null when nobody had to be chosen
 */
public record DecisionView(
        UUID id,
        UUID leadId,
        Instant decidedAt,
        String ruleName,
        Long ruleVersion,
        RoutingMode mode,
        LeadStatus outcome,
        UnplacedReason reason,
        String note,
        List<Part> partners,
        Boolean repeats)
        implements Serializable {

    /**
     * One partner's part.
     *
     * @param score null for an excluded one
     * @param factors by what is known of it
     */
    public record Part(
            UUID organizationId,
            String organizationName,
            boolean chosen,
            Exclusion exclusion,
            Double score,
            Map<Factor, Double> factors)
            implements Serializable {}
}
