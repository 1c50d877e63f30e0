package org.tandem.api.opportunity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.RequestRefused;
import org.tandem.opportunity.LossReason;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/** How an opportunity ends: WON, or LOST for a reason. */
public record ClosureRequest(
        @Schema(description = "WON or LOST") OpportunityStatus as,

        @Schema(description = "With LOST") LossReason reason,

        @Schema(description = "With LOST; optional") String note) {

    /** What would be dropped silently is refused instead. */
    boolean isWon() {
        if (as == null || as == OpportunityStatus.OPEN) {
            throw RuleViolation.at("as", as == null ? InputRule.REQUIRED : InputRule.VALUE_UNKNOWN);
        }
        if (as == OpportunityStatus.WON && (reason != null || note != null)) {
            throw RequestRefused.at(reason == null ? "/note" : "/reason", ApiCode.UNKNOWN_FIELD);
        }
        return as == OpportunityStatus.WON;
    }
}
