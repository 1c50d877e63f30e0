package org.tandem.web.opportunity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.tandem.forecast.Forecast;
import org.tandem.forecast.ForecastBy;
import org.tandem.forecast.ForecastQuery;
import org.tandem.forecast.ForecastRow;
import org.tandem.forecast.ForecastService;
import org.tandem.forecast.Quarter;
import org.tandem.shared.Time;
import org.tandem.web.lead.LeadOptions;
import org.tandem.web.shell.Texts;
import org.tandem.web.shell.UrlQuery;

/** What open opportunities will bring, as a picture and as a table; each figure opens the list it is made of. */
@Named
@RequestScoped
public class OpportunityForecastPage {
    @Inject
    private ForecastService forecasts;

    @Inject
    private LeadOptions options;

    @Inject
    private Texts text;

    @Inject
    private Time time;

    @Inject
    private HttpServletRequest request;

    private UrlQuery url;
    private ForecastQuery query;
    private Forecast forecast;

    @PostConstruct
    void load() {
        url = UrlQuery.of(request, "by", "span", "owner");
        var quarter = Quarter.of(LocalDate.ofInstant(time.now(), ZoneOffset.UTC));
        var last = getSpan() == ForecastSpan.YEAR ? quarter.next().next().next() : quarter;
        var first = getSpan() == ForecastSpan.NEXT_QUARTER ? quarter.next() : quarter;
        var end = getSpan() == ForecastSpan.NEXT_QUARTER ? first : last;
        query = new ForecastQuery(
                getBy(), first.first(), end.last(), url.id("owner").orElse(null));
        forecast = forecasts.forecast(query);
    }

    public ForecastBy getBy() {
        var chosen = url.get("by", ForecastBy.class);
        return chosen == null ? ForecastBy.PARTNER : chosen;
    }

    public ForecastSpan getSpan() {
        var chosen = url.get("span", ForecastSpan.class);
        return chosen == null ? ForecastSpan.QUARTER : chosen;
    }

    public ForecastBy[] getWays() {
        return ForecastBy.values();
    }

    public ForecastSpan[] getSpans() {
        return ForecastSpan.values();
    }

    public String with(String name, String value) {
        return url.with(name, value);
    }

    public String name(ForecastRow row) {
        return switch (query.by()) {
            case PARTNER -> row.name();
            case CATEGORY -> row.key().isEmpty() ? text.get("opportunity.forecast.none") : options.category(row.key());
            case MONTH -> row.key();
        };
    }

    public String list(ForecastRow row, String forecastOrStatus) {
        return ListAddress.of(query, row, forecastOrStatus);
    }

    public String getPicture() {
        var names = List.of("WON", "COMMIT", "BEST_CASE", "PIPELINE").stream()
                .map(key -> text.get("opportunity.forecast." + key))
                .toList();
        return new ForecastPicture(forecast.rows(), this::name).json(names);
    }

    /** Name of the text and amount of each figure of all lines together. */
    public List<Map.Entry<String, BigDecimal>> getTotals() {
        var total = forecast.total();
        return List.of(
                Map.entry("WON", total.won()),
                Map.entry("COMMIT", total.commit()),
                Map.entry("BEST_CASE", total.bestCase()),
                Map.entry("PIPELINE", total.pipeline()),
                Map.entry("weighted", total.weighted()));
    }

    public Forecast getForecast() {
        return forecast;
    }

    public ForecastQuery getQuery() {
        return query;
    }
}
