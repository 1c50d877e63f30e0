package org.tandem.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Collectors;

/** The request is understood and refused by one or more rules: 422, or a message at the field. */
@ApplicationException(rollback = true)
public class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Violation> violations;

    public RuleViolation(List<Violation> violations) {
        super(violations.stream().map(Violation::code).collect(Collectors.joining(",")));
        this.violations = List.copyOf(violations);
    }

    public RuleViolation(Rule rule) {
        this(List.of(Violation.of(rule)));
    }

    public static RuleViolation at(String field, Rule rule, String... args) {
        return new RuleViolation(List.of(Violation.at(field, rule, args)));
    }

    public List<Violation> violations() {
        return violations;
    }

    public String code() {
        return violations.get(0).code();
    }
}
