package org.tandem.web.shell;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/** Reads what was typed into a field; nothing typed is null. */
public final class Typed {
    private Typed() {}

    public static Integer whole(String field, String text) {
        try {
            return isBlank(text) ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException unreadable) {
            throw RuleViolation.at(field, InputRule.NUMBER_INVALID);
        }
    }

    public static BigDecimal decimal(String field, String text) {
        try {
            return isBlank(text) || text.strip().length() > 30 ? null : new BigDecimal(text.strip());
        } catch (NumberFormatException unreadable) {
            throw RuleViolation.at(field, InputRule.NUMBER_INVALID);
        }
    }

    public static LocalDate day(String field, String text) {
        try {
            return isBlank(text) ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw RuleViolation.at(field, InputRule.DATE_INVALID);
        }
    }

    /** Menus offer only ids of rows, so anything else never gets here. */
    public static UUID id(String chosen) {
        return isBlank(chosen) ? null : UUID.fromString(chosen);
    }

    public static String text(Object value) {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value == null ? null : value.toString();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
