package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.tandem.lead.LeadClaiming;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadSteering;
import org.tandem.lead.LeadVerb;
import org.tandem.lead.LeadView;
import org.tandem.lead.LeadWork;
import org.tandem.lead.TimelineEntry;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.Pages;
import org.tandem.web.shell.Person;
import org.tandem.web.shell.UrlQuery;

/** One lead: what and why, who, what happened, and what the caller may do with it now. */
@Named
@ViewScoped
public class LeadDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LeadService leads;

    @Inject
    private LeadClaiming claiming;

    @Inject
    private LeadWork work;

    @Inject
    private LeadSteering steering;

    @Inject
    private LeadAftermath aftermath;

    @Inject
    private Person person;

    @Inject
    private HttpServletRequest request;

    private LeadView lead;
    private List<TimelineEntry> timeline;

    @PostConstruct
    void load() {
        var id = UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new);
        lead = leads.require(id);
        timeline = lead.masked() ? List.of() : leads.timeline(id);
    }

    public String claim() {
        return aftermath.show(claiming.claim(lead.id()), "lead.said.claimed");
    }

    public String start() {
        return aftermath.show(work.start(lead.id(), lead.version()), "lead.said.started");
    }

    public String qualify() {
        return aftermath.show(work.qualify(lead.id(), lead.version()), "lead.said.qualified");
    }

    public String retract() {
        return aftermath.show(steering.retract(lead.id(), lead.version()), "lead.said.retracted");
    }

    public String pool() {
        return aftermath.show(steering.pool(lead.id(), lead.version()), "lead.said.pooled");
    }

    public boolean can(String verb) {
        return lead.can(LeadVerb.valueOf(verb));
    }

    /** The list this lead is a line of, for the one who reads it. */
    public Pages getList() {
        if (lead.masked()) {
            return lead.can(LeadVerb.DECLINE) ? Pages.LEAD_OFFERS : Pages.LEAD_AVAILABLE;
        }
        return person.isStaff() ? Pages.LEAD_LIST : Pages.LEAD_OURS;
    }

    /** What a converted lead has become; null for any other. */
    public String getOpportunityId() {
        return timeline.stream()
                .map(entry -> entry.detail().get("opportunity"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public LeadView getLead() {
        return lead;
    }

    public List<TimelineEntry> getTimeline() {
        return timeline;
    }
}
