package org.tandem.web.partner;

import java.time.Instant;
import java.time.ZoneId;
import org.tandem.web.shell.Typed;

/** An absence as people type it: the last day of it, where they are. */
final class Absence {
    private Absence() {}

    static Instant read(String typed, ZoneId zone) {
        var last = Typed.day("absentUntil", typed);
        return last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    static String typed(Instant until, ZoneId zone) {
        return until == null
                ? null
                : until.atZone(zone).minusNanos(1).toLocalDate().toString();
    }
}
