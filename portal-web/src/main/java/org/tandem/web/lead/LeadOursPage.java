package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.tandem.lead.LeadRow;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadStatus;
import org.tandem.shared.PageOf;
import org.tandem.web.listing.ListKit;
import org.tandem.web.listing.ListKits;
import org.tandem.web.shell.Pager;

/** What the caller's company has claimed or was given. */
@Named
@ViewScoped
public class LeadOursPage implements Serializable {
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
        kit = kits.open(request, LeadLists.OURS);
        filter = new LeadFilter(kit.url());
        page = leads.list(filter.query(LeadLists.scope(LeadLists.OURS, filter.isMine())));
    }

    public List<LeadStatus> getTabs() {
        return List.of(
                LeadStatus.CLAIMED, LeadStatus.WORKING, LeadStatus.QUALIFIED, LeadStatus.CONVERTED, LeadStatus.LOST);
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
        return new Pager(filter.url(), page);
    }
}
