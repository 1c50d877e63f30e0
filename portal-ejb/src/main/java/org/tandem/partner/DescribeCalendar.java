package org.tandem.partner;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;

/** When work shall be done. */
public record DescribeCalendar(String name, String zone, List<BusinessBlock> blocks, List<Holiday> holidays) {
    private static final int MOST_BLOCKS = 70;
    private static final int MOST_HOLIDAYS = 500;

    /** @throws RuleViolation naming every field that is wrong */
    DescribeCalendar checked() {
        var input = new TextInput();
        var called = input.required("name", name, 100);
        var place = input.required("zone", zone, 40);
        if (place != null && !ZoneId.getAvailableZoneIds().contains(place)) {
            input.refuse("zone", InputRule.VALUE_UNKNOWN);
        }
        var days = new ArrayList<Holiday>();
        var seen = new HashSet<>();
        for (var holiday : holidays == null ? List.<Holiday>of() : holidays) {
            if (holiday == null || holiday.day() == null) {
                input.refuse("holidays", InputRule.REQUIRED);
            } else if (!seen.add(holiday.day())) {
                input.refuse(
                        "holidays",
                        PartnerRule.CALENDAR_HOLIDAY_TWICE,
                        holiday.day().toString());
            } else {
                days.add(new Holiday(holiday.day(), input.required("holidays", holiday.name(), 100)));
            }
        }
        if (days.size() > MOST_HOLIDAYS || blocks != null && blocks.size() > MOST_BLOCKS) {
            input.refuse(days.size() > MOST_HOLIDAYS ? "holidays" : "blocks", InputRule.OUT_OF_RANGE);
        }
        input.throwIfRefused();
        var week = blocks == null ? List.<BusinessBlock>of() : blocks;
        BusinessHours.check(week);
        return new DescribeCalendar(called, place, week.stream().sorted().toList(), List.copyOf(days));
    }
}
