package org.tandem.web.partner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.tandem.partner.PartnerQuery;
import org.tandem.partner.PartnerRow;
import org.tandem.partner.PartnerService;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;

/** The firm's partners by name. */
@Named
@RequestScoped
public class PartnerListPage {
    private static final int PAGE = 50;

    @Inject
    private PartnerService partners;

    @Inject
    private HttpServletRequest request;

    private UrlQuery url;
    private PageOf<PartnerRow> page;

    @PostConstruct
    void load() {
        url = UrlQuery.of(request, "q", "level");
        page = partners.list(new PartnerQuery(url.get("q"), url.id("level").orElse(null), url.getCursor(), PAGE));
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
