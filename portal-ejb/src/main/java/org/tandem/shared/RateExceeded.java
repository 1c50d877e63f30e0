package org.tandem.shared;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.List;

/** Refused because it was done too often: a rule like any other on a page, 429 with Retry-After at the API. */
@ApplicationException(rollback = true)
public class RateExceeded extends RuleViolation {
    private static final long serialVersionUID = 1L;
    private final Duration wait;

    /** The whole minutes to wait are the value of the rule's text. */
    public RateExceeded(Rule rule, Duration wait) {
        super(List.of(new Violation(rule.name(), null, List.of(Long.toString(1 + wait.toMinutes())))));
        this.wait = wait;
    }

    public Duration getWait() {
        return wait;
    }
}
