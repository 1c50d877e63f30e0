package org.tandem.web.opportunity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tandem.opportunity.OpportunityQuery;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.web.shell.UrlQuery;

/** The filters of the list of opportunities, from and to the address. */
public final class OpportunityFilter implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final UrlQuery url;

    OpportunityFilter(UrlQuery url) {
        this.url = url;
    }

    OpportunityQuery query() {
        return query(url.getCursor(), PAGE);
    }

    OpportunityQuery query(String cursor, int limit) {
        return new OpportunityQuery(
                getStatus(),
                getQ(),
                url.id("stage").orElse(null),
                getForecast(),
                getCategory(),
                getOwner(),
                url.id("customer").orElse(null),
                day("from"),
                day("to"),
                isStalled(),
                isMine(),
                cursor,
                limit);
    }

    UrlQuery url() {
        return url;
    }

    private LocalDate day(String name) {
        try {
            return url.get(name) == null ? null : LocalDate.parse(url.get(name));
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    /** What the form must send along so that choosing one filter keeps the others. */
    public Set<Map.Entry<String, String>> getKept() {
        return url.kept();
    }

    public String with(String name, String value) {
        return url.with(name, value);
    }

    public String without(String name) {
        return url.without(name);
    }

    public OpportunityStatus getStatus() {
        var chosen = url.get("status", OpportunityStatus.class);
        return chosen == null ? OpportunityStatus.OPEN : chosen;
    }

    public String getQ() {
        return url.get("q");
    }

    public String getStage() {
        return url.id("stage").map(UUID::toString).orElse(null);
    }

    public ForecastCategory getForecast() {
        return url.get("forecast", ForecastCategory.class);
    }

    public String getCategory() {
        return url.get("category");
    }

    public UUID getOwner() {
        return url.id("owner").orElse(null);
    }

    public LocalDate getFrom() {
        return day("from");
    }

    public LocalDate getTo() {
        return day("to");
    }

    public boolean isStalled() {
        return url.get("stalled") != null;
    }

    public boolean isMine() {
        return url.get("mine") != null;
    }
}
