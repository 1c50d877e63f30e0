package org.tandem.api.offer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.Parameters;
import org.tandem.lead.OfferStatistics;

@ApplicationScoped
@Path("offer-answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offers")
public class OfferAnswersResource {
    @EJB
    private OfferStatistics statistics;

    @GET
    @Operation(
            operationId = "listOfferAnswers",
            summary =
                    "How partners answered to what they were offered in the last 90 days; those first that were asked most")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "offers", "own": "tenant", "foreign": 403, "tenantB": "absent",
             "effect": []}""")
    public OfferAnswersResponse list(
            @QueryParam("limit")
                    @Parameter(
                            description = "1 to 200, 50 when absent",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
                    String limit) {
        return OfferAnswersResponse.from(statistics.answers(Parameters.limit(limit)));
    }
}
