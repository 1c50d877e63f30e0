package org.tandem.web.partner;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partner.BusinessBlock;
import org.tandem.partner.BusinessCalendar;
import org.tandem.partner.DescribeCalendar;
import org.tandem.partner.Holiday;

/** A calendar as it is typed: hours per weekday, holidays line by line. */
public class WeekForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> hours = new HashMap<>();
    private String name;
    private String zone;
    private String holidays;

    static WeekForm of(BusinessCalendar calendar) {
        var form = new WeekForm();
        form.name = calendar.name();
        form.zone = calendar.zone();
        for (var day : DayOfWeek.values()) {
            form.hours.put(day.name(), calendar.hours(day));
        }
        form.holidays = calendar.holidays().stream().map(Holiday::toString).collect(Collectors.joining("\n"));
        return form;
    }

    DescribeCalendar read() {
        var blocks = new ArrayList<BusinessBlock>();
        for (var day : DayOfWeek.values()) {
            blocks.addAll(BusinessBlock.parse(day, hours.get(day.name())));
        }
        return new DescribeCalendar(name, zone, blocks, Holiday.parse(holidays));
    }

    public Map<String, String> getHours() {
        return hours;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public String getHolidays() {
        return holidays;
    }

    public void setHolidays(String holidays) {
        this.holidays = holidays;
    }
}
