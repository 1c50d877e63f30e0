package org.tandem.forecast;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.tandem.shared.RuleViolation;

/** Three months of a year, written {@code 2026-Q4}. */
public record Quarter(int year, int number) {
    private static final Pattern FORM = Pattern.compile("(20\\d\\d)-Q([1-4])");

    public static Quarter parse(String text) {
        var form = FORM.matcher(text == null ? "" : text.strip());
        if (!form.matches()) {
            throw RuleViolation.at("quarter", ForecastRule.QUOTA_QUARTER);
        }
        return new Quarter(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    public LocalDate first() {
        return LocalDate.of(year, 3 * number - 2, 1);
    }

    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    public Quarter next() {
        return of(first().plusMonths(3));
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
