package org.tandem.partner;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tandem.shared.RuleViolation;

/**
 * A stretch of one weekday in which work is done.
 *
 * @param opens minutes after local midnight
 * @param closes minutes after local midnight, at most {@link #MIDNIGHT}: the end of the day
 */
public record BusinessBlock(DayOfWeek weekday, int opens, int closes)
        implements Serializable, Comparable<BusinessBlock> {
    static final int MIDNIGHT = 24 * 60;
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2}):([0-5]\\d)\\s*[-–]\\s*(\\d{1,2}):([0-5]\\d)");

    /** A day as it is typed: {@code 09:00-12:00, 13:00-17:00}; nothing for a day off. */
    public static List<BusinessBlock> parse(DayOfWeek day, String typed) {
        return typed == null || typed.isBlank()
                ? List.of()
                : Stream.of(typed.split(","))
                        .map(one -> parseOne(day, one.strip()))
                        .toList();
    }

    private static BusinessBlock parseOne(DayOfWeek day, String typed) {
        var form = TYPED.matcher(typed);
        if (!form.matches()) {
            throw RuleViolation.at(field(day), PartnerRule.CALENDAR_HOURS_UNREADABLE, typed);
        }
        var block =
                new BusinessBlock(day, minutes(form.group(1), form.group(2)), minutes(form.group(3), form.group(4)));
        if (!block.isPossible()) {
            throw RuleViolation.at(field(day), PartnerRule.CALENDAR_BLOCK_INVALID);
        }
        return block;
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    private static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    boolean isPossible() {
        return weekday != null && 0 <= opens && opens < closes && closes <= MIDNIGHT;
    }

    boolean overlaps(BusinessBlock other) {
        return weekday == other.weekday && opens < other.closes && other.opens < closes;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%02d:%02d-%02d:%02d", opens / 60, opens % 60, closes / 60, closes % 60);
    }

    @Override
    public int compareTo(BusinessBlock other) {
        var day = weekday.compareTo(other.weekday);
        return day == 0 ? Integer.compare(opens, other.opens) : day;
    }
}
