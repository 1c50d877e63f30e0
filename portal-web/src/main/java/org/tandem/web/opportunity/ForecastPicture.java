package org.tandem.web.opportunity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tandem.forecast.ForecastRow;

/** A forecast as Chart.js draws it: a bar per line, piled up from what is won to what may come. */
final class ForecastPicture {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** More bars than anybody tells apart. */
    private static final int MOST_BARS = 24;

    private final List<String> labels;
    private final List<ForecastRow> rows;

    ForecastPicture(List<ForecastRow> rows, Function<ForecastRow, String> label) {
        this.rows = rows.subList(0, Math.min(MOST_BARS, rows.size()));
        this.labels = this.rows.stream().map(label).toList();
    }

    /** @param names of won, commit, best case and pipeline */
    String json(List<String> names) {
        var piles = List.of(
                pile(names.get(0), ForecastRow::won, "#1c7449"),
                pile(names.get(1), ForecastRow::commit, "#0b6b66"),
                pile(names.get(2), ForecastRow::bestCase, "#58a39c"),
                pile(names.get(3), ForecastRow::pipeline, "#a9bfc4"));
        var axis = Map.of("stacked", true, "ticks", Map.of("color", "#868b90"), "grid", Map.of("color", "#868b9033"));
        return write(Map.of(
                "type",
                "bar",
                "data",
                Map.of("labels", labels, "datasets", piles),
                "options",
                Map.of(
                        "responsive", true,
                        "maintainAspectRatio", false,
                        "animation", false,
                        "plugins", Map.of("legend", Map.of("labels", Map.of("color", "#868b90"))),
                        "scales", Map.of("x", axis, "y", axis))));
    }

    private Map<String, Object> pile(String name, Function<ForecastRow, BigDecimal> of, String colour) {
        return Map.of(
                "label",
                name,
                "backgroundColor",
                colour,
                "data",
                rows.stream().map(of).toList());
    }

    /** It stands inside a script: nothing in a name may end that, or begin a comment. */
    private static String write(Map<String, Object> chart) {
        try {
            return JSON.writeValueAsString(chart)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
