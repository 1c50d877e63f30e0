package org.tandem.api.partner;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.PageResponse;
import org.tandem.api.http.Parameters;
import org.tandem.partner.PartnerQuery;
import org.tandem.partner.PartnerService;

/** The firm's partners. */
@ApplicationScoped
@Path("partners")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnersResource {
    @EJB
    private PartnerService partners;

    @GET
    @Operation(operationId = "listPartners", summary = "The firm's partners by name")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "partners", "own": "tenant", "foreign": 403, "tenantB": "absent",
             "effect": []}""")
    public PageResponse<PartnerRowResponse> list(
            @QueryParam("q") @Parameter(description = "Beginning of the name") String name,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @Parameter(schema = @Schema(implementation = Integer.class, maximum = "200"))
                    String limit) {
        var query = new PartnerQuery(name, null, cursor, Parameters.limit(limit));
        return PageResponse.from(partners.list(query), PartnerRowResponse::from);
    }
}
