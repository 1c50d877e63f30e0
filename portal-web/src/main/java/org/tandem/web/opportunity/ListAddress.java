package org.tandem.web.opportunity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.tandem.forecast.ForecastBy;
import org.tandem.forecast.ForecastQuery;
import org.tandem.forecast.ForecastRow;

/** The address of the list of which a figure of a forecast is the sum. */
final class ListAddress {
    private static final String WON = "WON";

    private ListAddress() {}

    /** @param what a forecast category, or WON */
    static String of(ForecastQuery query, ForecastRow row, String what) {
        var month = query.by() == ForecastBy.MONTH;
        var from = month ? LocalDate.parse(row.key() + "-01") : query.from();
        var filter = new LinkedHashMap<String, Object>();
        filter.put(WON.equals(what) ? "status" : "forecast", what);
        filter.put("from", from);
        filter.put("to", month ? from.plusMonths(1).minusDays(1) : query.to());
        filter.put("owner", query.by() == ForecastBy.PARTNER ? row.key() : query.owner());
        filter.put("category", query.by() == ForecastBy.CATEGORY && !row.key().isEmpty() ? row.key() : null);
        return filter.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one ->
                        one.getKey() + "=" + URLEncoder.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/opportunity/list.xhtml?", ""));
    }
}
