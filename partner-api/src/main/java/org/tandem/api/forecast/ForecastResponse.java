package org.tandem.api.forecast;

import java.util.List;
import org.tandem.forecast.Forecast;

/** What open opportunities will bring, in the currency of the firm; {@code leftOut} have no amount or another currency. */
public record ForecastResponse(
        String currency, List<ForecastRowResponse> items, ForecastRowResponse total, int leftOut) {

    static ForecastResponse from(Forecast forecast) {
        return new ForecastResponse(
                forecast.currency(),
                forecast.rows().stream().map(ForecastRowResponse::from).toList(),
                ForecastRowResponse.from(forecast.total()),
                forecast.leftOut());
    }
}
