package org.tandem.partner;

import java.io.Serializable;
import java.time.DayOfWeek;

/**
 * A stretch of one weekday in which work is done.
 *
 * @param opens minutes after local midnight
 * @param closes minutes after local midnight, at most {@link #MIDNIGHT}: the end of the day
 */
public record BusinessBlock(DayOfWeek weekday, int opens, int closes)
        implements Serializable, Comparable<BusinessBlock> {
    static final int MIDNIGHT = 24 * 60;

    boolean isPossible() {
        return 0 <= opens && opens < closes && closes <= MIDNIGHT;
    }

    boolean overlaps(BusinessBlock other) {
        return weekday == other.weekday && opens < other.closes && other.opens < closes;
    }

    @Override
    public int compareTo(BusinessBlock other) {
        var day = weekday.compareTo(other.weekday);
        return day == 0 ? Integer.compare(opens, other.opens) : day;
    }
}
