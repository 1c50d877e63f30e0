package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.tandem.lead.LeadQuery;
import org.tandem.lead.LeadRow;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadStatus;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Pager;

/** Every lead of the firm, for those who steer them. */
@Named
@RequestScoped
public class LeadListPage {
    @Inject
    private LeadService leads;

    @Inject
    private HttpServletRequest request;

    private LeadFilter filter;
    private PageOf<LeadRow> page;

    @PostConstruct
    void load() {
        filter = LeadFilter.of(request);
        page = leads.list(filter.query(LeadQuery.Scope.ALL));
    }

    public LeadStatus[] getTabs() {
        return LeadStatus.values();
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
