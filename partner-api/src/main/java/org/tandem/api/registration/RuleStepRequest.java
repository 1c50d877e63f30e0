package org.tandem.api.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.registration.RuleStep;

/** One approval that a rule asks for. */
public record RuleStepRequest(
        ApproverRequest approver,

        @Schema(nullable = true, description = "Who is asked after the deadline; the channel managers when absent")
        ApproverRequest escalation) {

    RuleStep toCommand() {
        return new RuleStep(ApproverRequest.toCommand(approver), ApproverRequest.toCommand(escalation));
    }
}
