package org.tandem.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.tandem.shared.Time;

/** Moments in the reader's zone and words. */
@Named
@RequestScoped
public class Times {
    @Inject
    private Look look;

    @Inject
    private Texts text;

    @Inject
    private Time time;

    /** "12 min ago", "yesterday", then the date. */
    public String ago(Instant at) {
        if (at == null) {
            return "";
        }
        var passed = Duration.between(at, time.now());
        if (passed.toMinutes() < 1) {
            return text.get("shell.ago.now");
        }
        if (passed.toMinutes() < 60) {
            return text.format("shell.ago.minutes", passed.toMinutes());
        }
        var days = ChronoUnit.DAYS.between(
                local(at).toLocalDate(), local(time.now()).toLocalDate());
        if (days == 0) {
            return text.format("shell.ago.hours", passed.toHours());
        }
        return days == 1 ? text.get("shell.ago.yesterday") : days < 7 ? text.format("shell.ago.days", days) : date(at);
    }

    /** "today 14:20", "12 Nov 09:14", and with the year when it is another one. */
    public String at(Instant at) {
        if (at == null) {
            return "";
        }
        var day = local(at).toLocalDate();
        var today = local(time.now()).toLocalDate();
        var clock = shown(at, "HH:mm");
        if (day.equals(today)) {
            return text.format("shell.today", clock);
        }
        var format = day.getYear() == today.getYear() ? "shell.format.day" : "shell.format.date";
        return shown(at, text.get(format)) + " " + clock;
    }

    /** "2 d 3 h", "3 h 20 min", "12 min": how long it is until then, rounded down. */
    public String left(Instant until) {
        var left = Duration.between(time.now(), until);
        if (left.isNegative()) {
            return text.get("shell.left.over");
        }
        if (left.toDays() > 0) {
            return text.format("shell.left.days", left.toDays(), left.toHoursPart());
        }
        return left.toHours() > 0
                ? text.format("shell.left.hours", left.toHours(), left.toMinutesPart())
                : text.format("shell.left.minutes", left.toMinutes());
    }

    public String date(Instant at) {
        return at == null ? "" : shown(at, text.get("shell.format.date"));
    }

    /** A day without a zone, as dates of deals are. */
    public String day(LocalDate day) {
        if (day == null) {
            return "";
        }
        var format = day.getYear() == local(time.now()).getYear() ? "shell.format.day" : "shell.format.date";
        return day.format(DateTimeFormatter.ofPattern(text.get(format), look.getLocale()));
    }

    public String getNow() {
        return at(time.now());
    }

    /** The greeting that fits the hour. */
    public String getGreeting() {
        var hour = local(time.now()).getHour();
        return text.get(
                hour >= 5 && hour < 11 ? "shell.morning" : hour >= 11 && hour < 18 ? "shell.day" : "shell.evening");
    }

    private String shown(Instant at, String pattern) {
        return local(at).format(DateTimeFormatter.ofPattern(pattern, look.getLocale()));
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(look.getZone());
    }
}
