package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.tandem.lead.LeadQuery;
import org.tandem.lead.LeadRow;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadStatus;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Pager;

/** What the caller's company has claimed or was given. */
@Named
@RequestScoped
public class LeadOursPage {
    @Inject
    private LeadService leads;

    @Inject
    private HttpServletRequest request;

    private LeadFilter filter;
    private PageOf<LeadRow> page;

    @PostConstruct
    void load() {
        filter = LeadFilter.of(request);
        page = leads.list(filter.query(filter.isMine() ? LeadQuery.Scope.MINE : LeadQuery.Scope.OURS));
    }

    public List<LeadStatus> getTabs() {
        return List.of(
                LeadStatus.CLAIMED, LeadStatus.WORKING, LeadStatus.QUALIFIED, LeadStatus.CONVERTED, LeadStatus.LOST);
    }

    public LeadFilter getFilter() {
        return filter;
    }

    public PageOf<LeadRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return new Pager(filter.url(), page);
    }
}
