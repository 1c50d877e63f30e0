package org.tandem.api.registration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.registration.ApprovalMode;
import org.tandem.registration.RuleStep;
import org.tandem.registration.SaveApprovalRule;

/** Who must approve the registrations for which a condition holds. */
public record ApprovalRuleRequest(
        String name,

        @Schema(
                description = "CEL over deal.amount, deal.currency, deal.categories, deal.country, deal.subdivision,"
                        + " partner.level; empty: always",
                example = "deal.amount >= 50000")
        String expression,

        ApprovalMode mode,

        @Schema(description = "Business hours until a step is passed on; 24 when absent")
        Integer deadlineHours,

        @Schema(description = "True when absent") Boolean active,

        @Schema(description = "None with AUTOMATIC, else one to ten")
        List<RuleStepRequest> steps) {

    SaveApprovalRule toCommand() {
        var wanted = steps == null ? List.<RuleStepRequest>of() : steps;
        return new SaveApprovalRule(
                name,
                expression,
                mode,
                deadlineHours,
                active,
                wanted.stream()
                        .map(step -> step == null ? new RuleStep(null, null) : step.toCommand())
                        .toList());
    }
}
