package org.tandem.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.tandem.partner.BusinessCalendar;
import org.tandem.partner.CalendarService;
import org.tandem.web.shell.Look;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.UrlQuery;

/** One calendar, or a new one. */
@Named
@ViewScoped
public class PartnerCalendarPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarService calendars;

    @Inject
    private Notices notices;

    @Inject
    private Look look;

    @Inject
    private HttpServletRequest request;

    private BusinessCalendar open;
    private WeekForm form = new WeekForm();

    @PostConstruct
    void load() {
        open = UrlQuery.of(request, "id").id("id").map(calendars::require).orElse(null);
        if (open == null) {
            form.setZone(look.getZone().getId());
        } else {
            form = WeekForm.of(open);
        }
    }

    public String save() {
        var saved =
                open == null ? calendars.make(form.read()) : calendars.describe(open.id(), open.version(), form.read());
        notices.sayOnNextPage("partner.said.calendar", saved.name());
        return "/partner/calendars.xhtml?faces-redirect=true";
    }

    public WeekForm getForm() {
        return form;
    }

    public BusinessCalendar getOpen() {
        return open;
    }
}
