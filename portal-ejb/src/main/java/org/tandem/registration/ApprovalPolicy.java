package org.tandem.registration;

import java.util.List;
import java.util.Map;
import org.tandem.shared.Condition;

/** Chooses the rule that says who approves: the first active one in order whose condition holds. */
final class ApprovalPolicy {
    private static final System.Logger LOG = System.getLogger(ApprovalPolicy.class.getName());

    private ApprovalPolicy() {}

    static ApprovalRule choose(List<ApprovalRule> ordered, Map<String, Object> facts) {
        return ordered.stream()
                .filter(rule -> rule.active() && holds(rule, facts))
                .findFirst()
                .orElse(ApprovalRule.OTHERWISE);
    }

    /** A question without an answer for this deal, such as a division by zero, does not hold. */
    private static boolean holds(ApprovalRule rule, Map<String, Object> facts) {
        if (rule.expression().isEmpty()) {
            return true;
        }
        try {
            return ApprovalFacts.compile(rule.expression()).holds(facts);
        } catch (Condition.Failed failed) {
            LOG.log(System.Logger.Level.INFO, "approval rule " + rule.id() + ": " + failed.getMessage());
            return false;
        }
    }
}
