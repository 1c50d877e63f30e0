package org.tandem.api.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.partner.Holiday;

/** A day without work. */
public record HolidayRequest(@Schema(example = "2026-12-25") String day, String name) {

    Holiday toHoliday() {
        return new Holiday(Moments.day("holidays", day), name);
    }

    static HolidayRequest from(Holiday holiday) {
        return new HolidayRequest(holiday.day().toString(), holiday.name());
    }
}
