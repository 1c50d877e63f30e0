package org.tandem.forecast;

import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/**
 * Which deals go into a forecast: those that close from the first to the last day, both included, at most two years apart.
 *
 * @param owner organization that owns them; null: any that the caller may see
 */
public record ForecastQuery(ForecastBy by, LocalDate from, LocalDate to, UUID owner) {
    private static final int MOST_MONTHS = 24;

    ForecastQuery checked() {
        if (by == null) {
            throw RuleViolation.at("by", InputRule.REQUIRED);
        }
        if (from == null || to == null) {
            throw RuleViolation.at(from == null ? "from" : "to", InputRule.REQUIRED);
        }
        if (to.isBefore(from) || !to.isBefore(from.plusMonths(MOST_MONTHS))) {
            throw RuleViolation.at("to", ForecastRule.FORECAST_SPAN, Integer.toString(MOST_MONTHS));
        }
        return this;
    }
}
