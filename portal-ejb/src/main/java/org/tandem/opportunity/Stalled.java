package org.tandem.opportunity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** An open deal is stalled when its close date has passed or nobody did anything for as long as its stage allows. */
final class Stalled {
    /** The same in SQL, of an opportunity {@code o} in its stage {@code s}. */
    static final String SQL = "o.status = 'OPEN' AND (o.close_date < :today"
            + " OR o.touched_at < DATE_SUB(:now, INTERVAL s.stalled_days DAY))";

    private Stalled() {}

    static boolean is(OpportunityStatus status, LocalDate closeDate, Instant touchedAt, int stalledDays, Instant now) {
        return status == OpportunityStatus.OPEN
                && (closeDate.isBefore(today(now)) || touchedAt.isBefore(now.minus(Duration.ofDays(stalledDays))));
    }

    /** Dates of deals are days of UTC, for a firm's partners live in many zones. */
    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
