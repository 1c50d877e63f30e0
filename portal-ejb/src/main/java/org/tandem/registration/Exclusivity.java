package org.tandem.registration;

import java.time.Duration;
import java.time.Instant;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/** How long an approval keeps others away, unless whoever approves says otherwise. */
public final class Exclusivity {
    public static final int DAYS = 120;
    public static final int EXTENSION_DAYS = 60;
    public static final int MOST_DAYS = 365;
    static final Duration WARNING = Duration.ofDays(30);

    private Exclusivity() {}

    /** @param days null: as usual */
    static Instant until(Instant from, Integer days, int usual) {
        var lasting = days == null ? usual : days;
        if (lasting < 1 || lasting > MOST_DAYS) {
            throw RuleViolation.at("days", InputRule.OUT_OF_RANGE, "1", Integer.toString(MOST_DAYS));
        }
        return from.plus(Duration.ofDays(lasting));
    }
}
