package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.tandem.lead.LeadClaiming;
import org.tandem.lead.LeadQuery;
import org.tandem.lead.LeadRow;
import org.tandem.lead.LeadService;
import org.tandem.shared.PageOf;
import org.tandem.web.listing.ListKit;
import org.tandem.web.listing.ListKits;
import org.tandem.web.shell.Pager;

/** The pool: masked leads that wait for a partner. */
@Named
@ViewScoped
public class LeadAvailablePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LeadService leads;

    @Inject
    private LeadClaiming claiming;

    @Inject
    private LeadAftermath aftermath;

    @Inject
    private ListKits kits;

    @Inject
    private HttpServletRequest request;

    private ListKit kit;
    private LeadFilter filter;
    private PageOf<LeadRow> page;
    private Pager pager;

    @PostConstruct
    void load() {
        kit = kits.open(request, LeadLists.AVAILABLE);
        filter = new LeadFilter(kit.url());
        page = leads.list(filter.query(LeadQuery.Scope.AVAILABLE));
        pager = new Pager(filter.url(), page);
    }

    public String claim(UUID id) {
        return aftermath.show(claiming.claim(id), "lead.said.claimed");
    }

    public ListKit getKit() {
        return kit;
    }

    public LeadFilter getFilter() {
        return filter;
    }

    public PageOf<LeadRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return pager;
    }
}
