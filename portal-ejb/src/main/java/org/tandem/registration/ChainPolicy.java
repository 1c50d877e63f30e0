package org.tandem.registration;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What follows when one of several approvals is given. */
final class ChainPolicy {
    private ChainPolicy() {}

    /** What still has to be agreed to after {@code given}. */
    static List<ApprovalStep> left(List<ApprovalStep> all, ApprovalStep given) {
        return all.stream()
                .filter(step -> step.position() != given.position())
                .filter(step -> step.state() == StepState.PENDING || step.state() == StepState.WAITING)
                .toList();
    }

    /** Whose turn it is now; empty while somebody is still asked, as all are at once where they are asked in parallel. */
    static Optional<ApprovalStep> next(List<ApprovalStep> left) {
        return left.stream().anyMatch(ApprovalStep::isPending)
                ? Optional.empty()
                : left.stream().min(Comparator.comparingInt(ApprovalStep::position));
    }
}
