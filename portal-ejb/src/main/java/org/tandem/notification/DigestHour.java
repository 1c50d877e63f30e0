package org.tandem.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The daily mail goes at seven in the morning of the reader's zone and tells what happened until then.
 *
 * @param day the reader's date
 * @param until seven o'clock of that day
 */
record DigestHour(LocalDate day, Instant until) {
    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    /** Empty before seven: yesterday's has gone, today's has not come. */
    static Optional<DigestHour> reached(ZoneId zone, Instant now) {
        var day = now.atZone(zone).toLocalDate();
        var until = day.atTime(SEVEN).atZone(zone).toInstant();
        return now.isBefore(until) ? Optional.empty() : Optional.of(new DigestHour(day, until));
    }
}
