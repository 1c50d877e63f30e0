package org.tandem.api.forecast;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tandem.api.http.Parameters;
import org.tandem.forecast.ForecastBy;
import org.tandem.forecast.ForecastQuery;

/** Which opportunities go into a forecast, as texts of the query. */
public class ForecastRequest {
    @QueryParam("by")
    @Parameter(
            description = "What a line stands for; PARTNER when absent",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"PARTNER", "CATEGORY", "MONTH"}))
    private String by;

    @QueryParam("from")
    @Parameter(
            required = true,
            description = "First close date",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    private String from;

    @QueryParam("to")
    @Parameter(
            required = true,
            description = "Last close date, at most 24 months later",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    private String to;

    @QueryParam("owner")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    private String owner;

    ForecastQuery toQuery() {
        var chosen = Parameters.oneOf("by", by, ForecastBy.class);
        return new ForecastQuery(
                chosen == null ? ForecastBy.PARTNER : chosen,
                Parameters.day("from", from),
                Parameters.day("to", to),
                Parameters.id("owner", owner));
    }
}
