package org.tandem.partner;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * When work is done.
 *
 * @param organizationId the partner whose own it is; null: one of the firm, for as many partners as it likes
 */
public record BusinessCalendar(
        UUID id,
        long version,
        String name,
        String zone,
        UUID organizationId,
        List<BusinessBlock> blocks,
        List<Holiday> holidays)
        implements Serializable {

    /** As it is typed: {@code 09:00-12:00, 13:00-17:00}. */
    public String hours(DayOfWeek day) {
        return blocks.stream()
                .filter(block -> block.weekday() == day)
                .sorted()
                .map(BusinessBlock::toString)
                .collect(Collectors.joining(", "));
    }
}
