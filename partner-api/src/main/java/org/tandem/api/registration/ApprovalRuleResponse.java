package org.tandem.api.registration;

import java.util.List;
import java.util.UUID;
import org.tandem.api.http.Versioned;
import org.tandem.registration.ApprovalMode;
import org.tandem.registration.ApprovalRule;

/** Who must approve what. */
public record ApprovalRuleResponse(
        UUID id,
        long version,
        int position,
        String name,
        String expression,
        ApprovalMode mode,
        int deadlineHours,
        boolean active,
        List<RuleStepResponse> steps)
        implements Versioned {

    static ApprovalRuleResponse from(ApprovalRule rule) {
        return new ApprovalRuleResponse(
                rule.id(),
                rule.version(),
                rule.position(),
                rule.name(),
                rule.expression(),
                rule.mode(),
                rule.deadlineHours(),
                rule.active(),
                rule.steps().stream().map(RuleStepResponse::from).toList());
    }
}
