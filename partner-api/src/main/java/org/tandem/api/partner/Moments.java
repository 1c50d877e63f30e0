package org.tandem.api.partner;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/** Reads days and moments as ISO 8601 writes them; an absent one is null. */
final class Moments {
    private Moments() {}

    static Instant instant(String field, String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw RuleViolation.at(field, InputRule.DATE_INVALID);
        }
    }

    static LocalDate day(String field, String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw RuleViolation.at(field, InputRule.DATE_INVALID);
        }
    }

    static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
