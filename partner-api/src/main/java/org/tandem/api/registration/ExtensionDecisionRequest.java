package org.tandem.api.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.RequestRefused;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/** Whether a partner gets more time. */
public record ExtensionDecisionRequest(
        Boolean granted,

        @Schema(description = "When granted: more days, 1 to 365; 60 when absent")
        Integer days,

        @Schema(description = "Optional; its partner reads it")
        String note) {

    boolean isGranted() {
        if (granted == null) {
            throw RuleViolation.at("granted", InputRule.REQUIRED);
        }
        if (!granted && days != null) {
            throw RequestRefused.at("/days", ApiCode.UNKNOWN_FIELD);
        }
        return granted;
    }
}
