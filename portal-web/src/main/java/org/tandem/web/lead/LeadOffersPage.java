package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.tandem.lead.LeadClaiming;
import org.tandem.lead.OfferRow;
import org.tandem.lead.OfferService;
import org.tandem.lead.OfferState;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;

/** What is offered to the caller's company, the offer that ends next first. */
@Named
@ViewScoped
public class LeadOffersPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private OfferService offers;

    @Inject
    private LeadClaiming claiming;

    @Inject
    private LeadAftermath aftermath;

    @Inject
    private HttpServletRequest request;

    private PageOf<OfferRow> page;
    private Pager pager;

    @PostConstruct
    void load() {
        var url = UrlQuery.of(request);
        page = offers.list(OfferState.OPEN, url.getCursor(), PAGE);
        pager = new Pager(url, page);
    }

    public String accept(UUID leadId) {
        return aftermath.show(claiming.claim(leadId), "lead.said.claimed");
    }

    public PageOf<OfferRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return pager;
    }
}
