package org.tandem.api.forecast;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.forecast.ForecastRow;

/** One line of a forecast; see its request for what it stands for. */
public record ForecastRowResponse(
        @Schema(description = "Id of the partner, code of the category (empty: without one), or month as 2026-11")
        String key,

        String name,
        BigDecimal won,
        BigDecimal commit,
        BigDecimal bestCase,
        BigDecimal pipeline,
        BigDecimal weighted,

        @Schema(description = "Of the quarters that begin in the time asked for; by partner only")
        BigDecimal quota,

        int deals) {

    static ForecastRowResponse from(ForecastRow row) {
        return new ForecastRowResponse(
                row.key(),
                row.name(),
                row.won(),
                row.commit(),
                row.bestCase(),
                row.pipeline(),
                row.weighted(),
                row.quota(),
                row.deals());
    }
}
