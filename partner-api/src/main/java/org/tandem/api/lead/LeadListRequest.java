package org.tandem.api.lead;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tandem.api.http.Parameters;
import org.tandem.lead.LeadQuery;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.ValueBand;

/** Filter and page of a list of leads, as texts of the query. */
public class LeadListRequest {
    @QueryParam("status")
    @Parameter(description = "One or more statuses with commas between them", example = "POOLED,CLAIMED")
    private String status;

    @QueryParam("q")
    @Parameter(description = "Words that must all occur; never finds what the caller cannot see")
    private String words;

    @QueryParam("scope")
    @Parameter(
            description = "Whose leads",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"AVAILABLE", "OURS", "MINE", "ALL"}))
    private String scope;

    @QueryParam("category")
    private String category;

    @QueryParam("country")
    private String country;

    @QueryParam("subdivision")
    private String subdivision;

    @QueryParam("minValue")
    @Parameter(description = "This value band and above", schema = @Schema(ref = "ValueBand"))
    private String minValue;

    @QueryParam("owner")
    @Parameter(
            description = "Organization that owns the leads",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    private String owner;

    @QueryParam("cursor")
    @Parameter(description = "`nextCursor` of the page before")
    private String cursor;

    @QueryParam("limit")
    @Parameter(
            description = "1 to 200, 50 when absent",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
    private String limit;

    LeadQuery toQuery() {
        return new LeadQuery(
                Parameters.oneOf("scope", scope, LeadQuery.Scope.class),
                Parameters.anyOf("status", status, LeadStatus.class),
                words,
                category,
                country,
                subdivision,
                Parameters.oneOf("minValue", minValue, ValueBand.class),
                Parameters.id("owner", owner),
                cursor,
                Parameters.limit(limit));
    }
}
