package org.tandem.api.registration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.registration.ApprovalRule;

/** The firm's rules. */
public record ApprovalRulesResponse(
        @Schema(
                description =
                        "In order: the first whose condition holds decides; where none does, a channel manager approves")
        List<ApprovalRuleResponse> items) {

    static ApprovalRulesResponse from(List<ApprovalRule> rules) {
        return new ApprovalRulesResponse(
                rules.stream().map(ApprovalRuleResponse::from).toList());
    }
}
