package org.tandem.api.opportunity;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tandem.api.http.Parameters;
import org.tandem.opportunity.OpportunityQuery;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.pipeline.ForecastCategory;

/** Filter and page of a list of opportunities, as texts of the query. */
public class OpportunityListRequest {
    @QueryParam("status")
    @Parameter(
            description = "OPEN when absent",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"OPEN", "WON", "LOST"}))
    private String status;

    @QueryParam("q")
    @Parameter(description = "Words that must all occur, or a reference")
    private String words;

    @QueryParam("stage")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    private String stage;

    @QueryParam("forecast")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"COMMIT", "BEST_CASE", "PIPELINE"}))
    private String forecast;

    @QueryParam("category")
    private String category;

    @QueryParam("owner")
    @Parameter(description = "Organization that owns them", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    private String owner;

    @QueryParam("customer")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    private String customer;

    @QueryParam("closeFrom")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
    private String closeFrom;

    @QueryParam("closeTo")
    @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
    private String closeTo;

    @QueryParam("stalled")
    @Parameter(
            description = "Only those whose close date has passed or that nobody touched for too long",
            schema = @Schema(type = SchemaType.BOOLEAN))
    private String stalled;

    @QueryParam("mine")
    @Parameter(description = "Only those of the caller himself", schema = @Schema(type = SchemaType.BOOLEAN))
    private String mine;

    @QueryParam("cursor")
    @Parameter(description = "`nextCursor` of the page before")
    private String cursor;

    @QueryParam("limit")
    @Parameter(
            description = "1 to 200, 50 when absent",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
    private String limit;

    OpportunityQuery toQuery() {
        return new OpportunityQuery(
                Parameters.oneOf("status", status, OpportunityStatus.class),
                words,
                Parameters.id("stage", stage),
                Parameters.oneOf("forecast", forecast, ForecastCategory.class),
                category,
                Parameters.id("owner", owner),
                Parameters.id("customer", customer),
                Parameters.day("closeFrom", closeFrom),
                Parameters.day("closeTo", closeTo),
                Parameters.flag("stalled", stalled),
                Parameters.flag("mine", mine),
                cursor,
                Parameters.limit(limit));
    }
}
