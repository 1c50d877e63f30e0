package org.tandem.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.tandem.partner.PartnerRow;
import org.tandem.partner.PartnerService;
import org.tandem.shared.PageOf;
import org.tandem.web.listing.ListKit;
import org.tandem.web.listing.ListKits;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;

/** The firm's partners by name. */
@Named
@ViewScoped
public class PartnerListPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private PartnerService partners;

    @Inject
    private ListKits kits;

    @Inject
    private HttpServletRequest request;

    private ListKit kit;
    private UrlQuery url;
    private PageOf<PartnerRow> page;

    @PostConstruct
    void load() {
        kit = kits.open(request, PartnerLists.ALL);
        url = kit.url();
        refresh();
    }

    void refresh() {
        page = partners.list(PartnerLists.query(url, url.getCursor(), PAGE));
    }

    public ListKit getKit() {
        return kit;
    }

    public UrlQuery getUrl() {
        return url;
    }

    public String getQ() {
        return url.get("q");
    }

    public PageOf<PartnerRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return new Pager(url, page);
    }
}
