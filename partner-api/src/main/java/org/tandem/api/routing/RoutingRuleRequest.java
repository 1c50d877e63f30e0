package org.tandem.api.routing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.routing.RoutingMode;
import org.tandem.routing.SaveRoutingRule;

/** A routing rule to write. */
public record RoutingRuleRequest(
        @Schema(nullable = true, description = "1 is tried first; null: last")
        Integer place,

        String name,
        boolean enabled,

        @Schema(
                description =
                        "CEL over `lead.category`, `country`, `subdivision`, `postcode`, `city`, `source`, `valueBand`,"
                                + " `currency` (texts), `amount`, `attempts` (whole numbers), `amountKnown`",
                example = "lead.country == 'DE' && lead.amount >= 20000")
        String condition,

        RoutingMode mode,

        @Schema(nullable = true, description = "How many are asked at once, for FIRST_OF_N")
        Integer partners,

        @Schema(nullable = true, description = "Lowest rank of a programme level that may have the lead")
        Integer levelRank,

        @Schema(nullable = true, description = "Business time until the deadline; null: as the partner's level has it")
        Integer minutes,

        @Schema(
                nullable = true,
                description = "0 to 100 for distance, level, acceptance, response, win rate, capacity, fairness;"
                        + " null: the firm's")
        List<Integer> weights) {

    SaveRoutingRule toCommand() {
        return new SaveRoutingRule(place, name, enabled, condition, mode, partners, levelRank, minutes, weights);
    }
}
