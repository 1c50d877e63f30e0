package org.tandem.partner;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.tandem.shared.RuleViolation;

/** A day without work. */
public record Holiday(LocalDate day, String name) implements Serializable {

    /** One per line, as they are typed: {@code 2026-12-25 Christmas Day}. */
    public static List<Holiday> parse(String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Holiday::parseLine)
                        .toList();
    }

    private static Holiday parseLine(String line) {
        try {
            var words = line.split("\\s+", 2);
            return new Holiday(LocalDate.parse(words[0]), words.length == 2 ? words[1] : null);
        } catch (DateTimeException unreadable) {
            throw RuleViolation.at("holidays", PartnerRule.CALENDAR_HOLIDAY_UNREADABLE, line);
        }
    }

    @Override
    public String toString() {
        return day + " " + name;
    }
}
