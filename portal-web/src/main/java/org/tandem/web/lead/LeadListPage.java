package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.tandem.lead.LeadQuery;
import org.tandem.lead.LeadRow;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadStatus;
import org.tandem.shared.PageOf;
import org.tandem.web.listing.ListKit;
import org.tandem.web.listing.ListKits;
import org.tandem.web.shell.Pager;

/** Every lead of the firm, for those who steer them. */
@Named
@ViewScoped
public class LeadListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LeadService leads;

    @Inject
    private ListKits kits;

    @Inject
    private HttpServletRequest request;

    private ListKit kit;
    private LeadFilter filter;
    private PageOf<LeadRow> page;

    @PostConstruct
    void load() {
        kit = kits.open(request, LeadLists.ALL);
        filter = new LeadFilter(kit.url());
        refresh();
    }

    public void refresh() {
        page = leads.list(filter.query(LeadQuery.Scope.ALL));
    }

    public ListKit getKit() {
        return kit;
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
