package org.tandem.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private static ForecastRow row(String key, String won, String pipeline, String quota) {
        return new ForecastRow(
                key,
                null,
                new BigDecimal(won),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                new BigDecimal(pipeline),
                new BigDecimal(won),
                quota == null ? null : new BigDecimal(quota),
                1);
    }

    @Test
    void theTotalIsTheSumOfTheLines() {
        var total = new Forecast("EUR", List.of(row("a", "10.50", "5", "100"), row("b", "1", "2", null)), 0).total();
        assertThat(total.won()).isEqualByComparingTo("11.50");
        assertThat(total.everything()).isEqualByComparingTo("18.50");
        assertThat(total.quota()).isEqualByComparingTo("100");
        assertThat(total.deals()).isEqualTo(2);
        assertThat(new Forecast("EUR", List.of(row("b", "1", "2", null)), 0)
                        .total()
                        .quota())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30", "2028-10-01"})
    void aSpanIsForwardsAndAtMostTwoYears(LocalDate to) {
        assertThatThrownBy(() -> new ForecastQuery(ForecastBy.MONTH, FIRST, to, null).checked())
                .hasMessage("FORECAST_SPAN");
    }

    @Test
    void aSpanOfADayAndOneOfTwoYearsAreFine() {
        assertThat(new ForecastQuery(ForecastBy.MONTH, FIRST, FIRST, null).checked())
                .isNotNull();
        assertThat(new ForecastQuery(ForecastBy.MONTH, FIRST, LocalDate.of(2028, 9, 30), null).checked())
                .isNotNull();
        assertThatThrownBy(() -> new ForecastQuery(null, FIRST, FIRST, null).checked())
                .hasMessage("REQUIRED");
        assertThatThrownBy(() -> new ForecastQuery(ForecastBy.MONTH, null, FIRST, null).checked())
                .hasMessage("REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({"2026-Q1, 2026-01-01, 2026-03-31", "2026-Q4, 2026-10-01, 2026-12-31"})
    void aQuarterHasThreeMonths(String text, LocalDate first, LocalDate last) {
        var quarter = Quarter.parse(text);
        assertThat(quarter.first()).isEqualTo(first);
        assertThat(quarter.last()).isEqualTo(last);
        assertThat(Quarter.of(first)).isEqualTo(quarter).isEqualTo(Quarter.of(last));
        assertThat(quarter.toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026", "2026-Q5", "1999-Q1", "Q1-2026"})
    void anythingElseIsNoQuarter(String text) {
        assertThatThrownBy(() -> Quarter.parse(text)).hasMessage("QUOTA_QUARTER");
    }
}
