package org.tandem.web.territory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.tandem.shared.PageOf;
import org.tandem.territory.Coverage;
import org.tandem.territory.TerritoryQuery;
import org.tandem.territory.TerritoryRow;
import org.tandem.territory.TerritoryService;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;

/** Territories, and a picture of what they cover in one country and what they leave out. */
@Named
@RequestScoped
public class TerritoryListPage {
    private static final int PAGE = 50;

    @Inject
    private TerritoryService territories;

    @Inject
    private HttpServletRequest request;

    private UrlQuery url;
    private PageOf<TerritoryRow> page;
    private List<String> countries;
    private Coverage coverage;
    private CoverageChart chart;

    @PostConstruct
    void load() {
        url = UrlQuery.of(request, "country");
        page = territories.list(new TerritoryQuery(null, null, url.getCursor(), PAGE));
        countries = territories.listCountries();
        var wanted = url.get("country");
        var shown =
                wanted != null && countries.contains(wanted) ? wanted : countries.isEmpty() ? null : countries.get(0);
        coverage = shown == null ? null : territories.coverage(shown);
        chart = coverage == null ? null : CoverageChart.of(coverage);
    }

    public PageOf<TerritoryRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return new Pager(url, page);
    }

    public UrlQuery getUrl() {
        return url;
    }

    public List<String> getCountries() {
        return countries;
    }

    /** Null without any territory. */
    public Coverage getCoverage() {
        return coverage;
    }

    public CoverageChart getChart() {
        return chart;
    }
}
