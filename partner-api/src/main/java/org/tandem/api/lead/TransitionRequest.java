package org.tandem.api.lead;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.RequestRefused;
import org.tandem.lead.LeadStatus;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/** The status a lead shall move to. */
public record TransitionRequest(
        LeadStatus to,

        @Schema(
                description = "With LOST: NO_BUDGET, NO_ANSWER, COMPETITOR, NOT_A_FIT, TIMING or OTHER;"
                        + " with RETIRED: INVALID, DUPLICATE or SPAM")
        String reason,

        @Schema(description = "With LOST; optional") String note) {

    LeadStatus target() {
        if (to == null) {
            throw RuleViolation.at("to", InputRule.REQUIRED);
        }
        return to;
    }

    <E extends Enum<E>> E reasonOf(Class<E> type) {
        try {
            return reason == null ? null : Enum.valueOf(type, reason);
        } catch (IllegalArgumentException unknown) {
            throw RuleViolation.at("reason", InputRule.VALUE_UNKNOWN);
        }
    }

    /** What would be dropped silently is refused instead. */
    void requireBare() {
        if (reason != null) {
            throw RequestRefused.at("/reason", ApiCode.UNKNOWN_FIELD);
        }
        requireNoNote();
    }

    void requireNoNote() {
        if (note != null) {
            throw RequestRefused.at("/note", ApiCode.UNKNOWN_FIELD);
        }
    }
}
