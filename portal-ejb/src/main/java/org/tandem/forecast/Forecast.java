package org.tandem.forecast;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What open deals will bring.
 *
 * @param rows at most {@link #MOST_ROWS}, partners with the most first
 * @param leftOut deals of the same time that are not in it, because they have no amount or another currency
 */
public record Forecast(String currency, List<ForecastRow> rows, int leftOut) implements Serializable {
    public static final int MOST_ROWS = 200;

    public ForecastRow total() {
        return new ForecastRow(
                "",
                null,
                sum(ForecastRow::won),
                sum(ForecastRow::commit),
                sum(ForecastRow::bestCase),
                sum(ForecastRow::pipeline),
                sum(ForecastRow::weighted),
                rows.stream().allMatch(row -> row.quota() == null) ? null : sum(ForecastRow::quota),
                rows.stream().mapToInt(ForecastRow::deals).sum());
    }

    private BigDecimal sum(Function<ForecastRow, BigDecimal> of) {
        return rows.stream().map(of).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
