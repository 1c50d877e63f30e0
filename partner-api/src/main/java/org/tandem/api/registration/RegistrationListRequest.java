package org.tandem.api.registration;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tandem.api.http.Parameters;
import org.tandem.registration.RegistrationQuery;
import org.tandem.registration.RegistrationStatus;

/** Filter and page of a list of registrations, as texts of the query. */
public class RegistrationListRequest {
    @QueryParam("view")
    @Parameter(
            description = "Which of them; EXPIRING begins with the next to end, all others with the newest",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {
                                "ALL",
                                "WAITING_FOR_ME",
                                "IN_REVIEW",
                                "APPROVED",
                                "EXPIRING",
                                "EXTENSION_ASKED"
                            }))
    private String view;

    @QueryParam("status")
    @Parameter(description = "One or more statuses with commas between them", example = "SUBMITTED,IN_REVIEW")
    private String status;

    @QueryParam("company")
    @Parameter(description = "Beginning of the account's name, or a whole reference")
    private String company;

    @QueryParam("country")
    private String country;

    @QueryParam("organization")
    @Parameter(
            description = "Of one partner; only for the firm",
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    private String organization;

    @QueryParam("cursor")
    @Parameter(description = "`nextCursor` of the page before")
    private String cursor;

    @QueryParam("limit")
    @Parameter(
            description = "1 to 200, 50 when absent",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
    private String limit;

    RegistrationQuery toQuery() {
        return new RegistrationQuery(
                Parameters.oneOf("view", view, RegistrationQuery.View.class),
                Parameters.anyOf("status", status, RegistrationStatus.class),
                company,
                country,
                Parameters.id("organization", organization),
                cursor,
                Parameters.limit(limit));
    }
}
