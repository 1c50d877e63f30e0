package org.tandem.web.operator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.tandem.firm.FirmRow;
import org.tandem.firm.FirmService;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;

/** Every firm of the installation, the newest first. */
@Named
@RequestScoped
public class OperatorFirmsPage {
    private static final int PAGE = 50;

    @Inject
    private FirmService firms;

    @Inject
    private HttpServletRequest request;

    private PageOf<FirmRow> page;
    private Pager pager;

    @PostConstruct
    void load() {
        var url = UrlQuery.of(request);
        page = firms.list(url.getCursor(), PAGE);
        pager = new Pager(url, page);
    }

    public PageOf<FirmRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return pager;
    }
}
