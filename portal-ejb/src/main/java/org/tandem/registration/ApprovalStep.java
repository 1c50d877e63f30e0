package org.tandem.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One approval that a submission needs.
 *
 * @param id null in a preview
 * @param escalation who is asked when {@code dueAt} has passed; null: the channel managers
 * @param dueAt null until it is this step's turn
 * @param decidedByName of the person who agreed
 */
public record ApprovalStep(
        UUID id,
        int position,
        ApprovalMode mode,
        StepState state,
        Approver approver,
        Approver escalation,
        int deadlineHours,
        Instant dueAt,
        Instant escalatedAt,
        Instant decidedAt,
        String decidedByName)
        implements Serializable {

    static ApprovalStep planned(int position, ApprovalMode mode, RuleStep step, int deadlineHours) {
        var first = mode == ApprovalMode.PARALLEL || position == 1;
        return new ApprovalStep(
                null,
                position,
                mode,
                first ? StepState.PENDING : StepState.WAITING,
                step.approver(),
                step.escalation(),
                deadlineHours,
                null,
                null,
                null,
                null);
    }

    public boolean isPending() {
        return state == StepState.PENDING;
    }
}
