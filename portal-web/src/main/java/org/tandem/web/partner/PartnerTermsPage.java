package org.tandem.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tandem.partner.BusinessCalendar;
import org.tandem.partner.CalendarService;
import org.tandem.partner.PartnerService;
import org.tandem.partner.PartnerView;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.Look;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.UrlQuery;

/** Agreeing on terms with one partner. */
@Named
@ViewScoped
public class PartnerTermsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService partners;

    @Inject
    private CalendarService calendarService;

    @Inject
    private Notices notices;

    @Inject
    private Look look;

    @Inject
    private HttpServletRequest request;

    private final Map<String, String> texts = new HashMap<>();
    private List<String> categories;
    private List<BusinessCalendar> calendars;
    private PartnerView partner;

    @PostConstruct
    void load() {
        partner = partners.require(UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new));
        calendars = new ArrayList<>(calendarService.list());
        if (calendars.stream().noneMatch(known -> known.id().equals(partner.calendarId()))
                && partner.calendarId() != null) {
            calendars.add(calendarService.require(partner.calendarId()));
        }
        texts.putAll(TermsForm.typed(partner, look.getZone()));
        categories = new ArrayList<>(partner.categories());
    }

    public String agree() {
        partners.agree(partner.id(), partner.version(), TermsForm.read(texts, categories, look.getZone()));
        notices.sayOnNextPage("partner.said.agreed", partner.name());
        return "/partner/detail.xhtml?faces-redirect=true&id=" + partner.id();
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<String> getCategories() {
        return categories;
    }

    public void setCategories(List<String> categories) {
        this.categories = categories;
    }

    /** The firm's, and the one that the partner made for itself. */
    public List<BusinessCalendar> getCalendars() {
        return calendars;
    }

    public PartnerView getPartner() {
        return partner;
    }
}
