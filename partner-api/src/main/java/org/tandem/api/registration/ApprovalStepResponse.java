package org.tandem.api.registration;

import java.time.Instant;
import java.util.List;
import org.tandem.registration.ApprovalMode;
import org.tandem.registration.ApprovalStep;
import org.tandem.registration.StepState;

/** One approval that a submission needs. */
public record ApprovalStepResponse(
        int position,
        ApprovalMode mode,
        StepState state,
        ApproverResponse approver,
        ApproverResponse escalation,
        int deadlineHours,
        Instant dueAt,
        Instant escalatedAt,
        Instant decidedAt,
        String decidedByName) {

    static List<ApprovalStepResponse> from(List<ApprovalStep> steps) {
        return steps.stream()
                .map(step -> new ApprovalStepResponse(
                        step.position(),
                        step.mode(),
                        step.state(),
                        ApproverResponse.from(step.approver()),
                        ApproverResponse.from(step.escalation()),
                        step.deadlineHours(),
                        step.dueAt(),
                        step.escalatedAt(),
                        step.decidedAt(),
                        step.decidedByName()))
                .toList();
    }
}
