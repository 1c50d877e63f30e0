package org.tandem.api.partner;

import java.util.List;
import java.util.UUID;
import org.tandem.api.http.Versioned;
import org.tandem.partner.BusinessCalendar;

/** When work is done. {@code organizationId} is the partner whose own it is; null: one of the firm. */
public record CalendarResponse(
        UUID id,
        long version,
        String name,
        String zone,
        UUID organizationId,
        List<BlockRequest> blocks,
        List<HolidayRequest> holidays)
        implements Versioned {

    static CalendarResponse from(BusinessCalendar calendar) {
        return new CalendarResponse(
                calendar.id(),
                calendar.version(),
                calendar.name(),
                calendar.zone(),
                calendar.organizationId(),
                calendar.blocks().stream().map(BlockRequest::from).toList(),
                calendar.holidays().stream().map(HolidayRequest::from).toList());
    }
}
