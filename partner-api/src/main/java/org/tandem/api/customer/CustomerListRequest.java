package org.tandem.api.customer;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.tandem.api.http.Parameters;
import org.tandem.customer.CustomerQuery;

/** Filter and page of a list of customers, as texts of the query. */
public class CustomerListRequest {
    @QueryParam("q")
    @Parameter(description = "Words that must all occur, or a reference")
    private String words;

    @QueryParam("country")
    private String country;

    @QueryParam("cursor")
    @Parameter(description = "`nextCursor` of the page before")
    private String cursor;

    @QueryParam("limit")
    @Parameter(
            description = "1 to 200, 50 when absent",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
    private String limit;

    CustomerQuery toQuery() {
        return new CustomerQuery(words, country, cursor, Parameters.limit(limit));
    }
}
