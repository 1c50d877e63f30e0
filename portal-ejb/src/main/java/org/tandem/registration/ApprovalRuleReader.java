package org.tandem.registration;

import java.util.List;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;

/** Reads a rule as somebody wrote it: its condition is compiled, its steps fit its mode. Who the people are is checked elsewhere. */
final class ApprovalRuleReader {
    private static final int MOST_STEPS = 10;
    private static final int LONGEST_DEADLINE = 240;

    private ApprovalRuleReader() {}

    /** @throws RuleViolation naming every field that is wrong, and the place in the condition */
    static SaveApprovalRule check(SaveApprovalRule in) {
        var input = new TextInput();
        var name = input.required("name", in.name(), 100);
        var expression = input.optionalLines("expression", in.expression(), 2000);
        if (in.mode() == null) {
            input.refuse("mode", InputRule.REQUIRED);
        }
        var hours = in.deadlineHours() == null ? ApprovalRule.DEADLINE_HOURS : in.deadlineHours();
        if (hours < 1 || hours > LONGEST_DEADLINE) {
            input.refuse("deadlineHours", InputRule.OUT_OF_RANGE, "1", Integer.toString(LONGEST_DEADLINE));
        }
        var steps = in.steps() == null ? List.<RuleStep>of() : in.steps();
        if (in.mode() != null) {
            checkSteps(input, in.mode(), steps);
        }
        input.throwIfRefused();
        if (expression != null) {
            ApprovalFacts.compile(expression);
        }
        return new SaveApprovalRule(
                name,
                expression == null ? "" : expression,
                in.mode(),
                hours,
                !Boolean.FALSE.equals(in.active()),
                steps);
    }

    private static void checkSteps(TextInput input, ApprovalMode mode, List<RuleStep> steps) {
        if (mode == ApprovalMode.AUTOMATIC && !steps.isEmpty()) {
            input.refuse("steps", RegistrationRule.APPROVAL_STEPS_FORBIDDEN);
        }
        if (mode != ApprovalMode.AUTOMATIC && steps.isEmpty()) {
            input.refuse("steps", RegistrationRule.APPROVAL_STEPS_REQUIRED);
        }
        if (steps.size() > MOST_STEPS) {
            input.refuse("steps", RegistrationRule.APPROVAL_TOO_MANY_STEPS, Integer.toString(MOST_STEPS));
        }
        var known = steps.stream()
                .allMatch(
                        step -> isKnown(step.approver()) && (step.escalation() == null || isKnown(step.escalation())));
        if (!known) {
            input.refuse("steps", RegistrationRule.APPROVAL_APPROVER_UNKNOWN);
        }
    }

    /** A role that approves, or somebody; not both and not neither. */
    private static boolean isKnown(Approver approver) {
        return approver != null
                && (approver.role() == null
                        ? approver.personId() != null
                        : approver.personId() == null && Approver.ROLES.contains(approver.role()));
    }
}
