package org.tandem.registration;

import java.util.List;

/** An approval rule as somebody writes it, unchecked. @param deadlineHours null: 24; @param expression empty: always */
public record SaveApprovalRule(
        String name,
        String expression,
        ApprovalMode mode,
        Integer deadlineHours,
        Boolean active,
        List<RuleStep> steps) {}
