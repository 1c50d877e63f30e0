package org.tandem.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tandem.partner.BusinessCalendar;
import org.tandem.partner.CalendarService;

/** The firm's calendars. */
@Named
@RequestScoped
public class PartnerCalendarsPage {
    @Inject
    private CalendarService calendars;

    private List<BusinessCalendar> known;

    @PostConstruct
    void load() {
        known = calendars.list();
    }

    public List<BusinessCalendar> getCalendars() {
        return known;
    }
}
