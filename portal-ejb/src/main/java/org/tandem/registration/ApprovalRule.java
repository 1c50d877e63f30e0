package org.tandem.registration;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Who must approve the registrations for which a condition holds.
 *
 * @param expression CEL over the fields of {@link ApprovalFacts}; empty: always
 * @param deadlineHours business hours until a step goes on to whom it escalates
 */
public record ApprovalRule(
        UUID id,
        long version,
        int position,
        String name,
        String expression,
        ApprovalMode mode,
        int deadlineHours,
        boolean active,
        List<RuleStep> steps)
        implements Serializable {
    static final int DEADLINE_HOURS = 24;

    /** Where no rule fits, or one that would approve at once may not: a channel manager decides. */
    static final ApprovalRule OTHERWISE = new ApprovalRule(
            null,
            0,
            0,
            "",
            "",
            ApprovalMode.SEQUENTIAL,
            DEADLINE_HOURS,
            true,
            List.of(new RuleStep(Approver.CHANNEL_MANAGERS, null)));

    boolean isAutomatic() {
        return mode == ApprovalMode.AUTOMATIC;
    }

    List<ApprovalStep> plan() {
        return IntStream.range(0, steps.size())
                .mapToObj(at -> ApprovalStep.planned(at + 1, mode, steps.get(at), deadlineHours))
                .toList();
    }
}
