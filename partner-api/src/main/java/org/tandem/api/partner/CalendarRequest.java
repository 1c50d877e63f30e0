package org.tandem.api.partner;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.partner.DescribeCalendar;

/** When work is done. A partner's own calendar is named after it, whatever {@code name} says. */
public record CalendarRequest(
        String name,

        @Schema(description = "IANA time zone", example = "Europe/Berlin")
        String zone,

        List<BlockRequest> blocks,
        List<HolidayRequest> holidays) {

    DescribeCalendar toCommand() {
        return new DescribeCalendar(
                name,
                zone,
                blocks == null
                        ? List.of()
                        : blocks.stream().map(BlockRequest::toBlock).toList(),
                holidays == null
                        ? List.of()
                        : holidays.stream().map(HolidayRequest::toHoliday).toList());
    }
}
