package org.tandem.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.tandem.lead.CapacityView;
import org.tandem.lead.LeadCapacityService;
import org.tandem.partner.BusinessCalendar;
import org.tandem.partner.CalendarService;
import org.tandem.partner.PartnerService;
import org.tandem.partner.PartnerView;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Roles;
import org.tandem.territory.TerritoryRow;
import org.tandem.territory.TerritoryService;
import org.tandem.web.shell.Look;
import org.tandem.web.shell.Notices;

/** What a partner's people read about their own company; its administrator says when it is away and when it works. */
@Named
@ViewScoped
public class PartnerOursPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService partners;

    @Inject
    private CalendarService calendars;

    @Inject
    private LeadCapacityService capacities;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Look look;

    @Inject
    private Notices notices;

    private PartnerView partner;
    private CapacityView capacity;
    private BusinessCalendar calendar;
    private List<TerritoryRow> inCharge;
    private WeekForm form;
    private String absentUntil;

    @PostConstruct
    void load() {
        var ours = caller.organizationId();
        partner = partners.require(ours);
        capacity = capacities.of(ours);
        calendar = calendars.ofPartner(ours);
        inCharge = territories.listOf(ours);
        form = WeekForm.of(calendar);
        absentUntil = Absence.typed(partner.absentUntil(), look.getZone());
    }

    public String beAbsent() {
        partners.beAbsent(partner.id(), partner.version(), Absence.read(absentUntil, look.getZone()));
        return shown("partner.said.absence");
    }

    public String workBy() {
        calendars.workBy(partner.id(), calendar.version(), form.read());
        return shown("partner.said.hours");
    }

    private String shown(String key) {
        notices.sayOnNextPage(key);
        return "/partner/ours.xhtml?faces-redirect=true";
    }

    public boolean isAdministrator() {
        return caller.has(Roles.PARTNER_ADMIN);
    }

    public PartnerView getPartner() {
        return partner;
    }

    public CapacityView getCapacity() {
        return capacity;
    }

    public BusinessCalendar getCalendar() {
        return calendar;
    }

    public List<TerritoryRow> getInCharge() {
        return inCharge;
    }

    public WeekForm getForm() {
        return form;
    }

    public String getAbsentUntil() {
        return absentUntil;
    }

    public void setAbsentUntil(String absentUntil) {
        this.absentUntil = absentUntil;
    }
}
