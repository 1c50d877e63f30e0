package org.tandem.api.registration;

import org.tandem.registration.RuleStep;

/** One approval that a rule asks for. */
public record RuleStepResponse(ApproverResponse approver, ApproverResponse escalation) {
    static RuleStepResponse from(RuleStep step) {
        return new RuleStepResponse(ApproverResponse.from(step.approver()), ApproverResponse.from(step.escalation()));
    }
}
