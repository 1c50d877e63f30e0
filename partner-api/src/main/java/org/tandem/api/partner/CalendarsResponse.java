package org.tandem.api.partner;

import java.util.List;

/** All calendars of the firm: few, so not paged. */
public record CalendarsResponse(List<CalendarResponse> items) {}
