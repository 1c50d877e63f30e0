package org.tandem.api.lead;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
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
import org.tandem.api.http.PageResponse;
import org.tandem.api.http.Parameters;
import org.tandem.lead.LeadWorklist;
import org.tandem.lead.WorklistKind;

@ApplicationScoped
@Path("lead-worklist")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadWorklistResource {
    @EJB
    private LeadWorklist worklist;

    @GET
    @Operation(
            operationId = "listWorklist",
            summary = "Unplaced, stale or recycled leads with their reasons, newest first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "leads", "own": "tenant", "foreign": 403, "tenantB": "absent",
             "effect": []}""")
    public PageResponse<WorklistRowResponse> list(
            @QueryParam("kind")
                    @Parameter(
                            description = "UNPLACED when absent",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"UNPLACED", "STALE", "RECYCLED"}))
                    String kind,
            @QueryParam("cursor") @Parameter(description = "`nextCursor` of the page before") String cursor,
            @QueryParam("limit")
                    @Parameter(
                            description = "1 to 200, 50 when absent",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
                    String limit) {
        var wanted = Parameters.oneOf("kind", kind, WorklistKind.class);
        var page = worklist.list(wanted == null ? WorklistKind.UNPLACED : wanted, cursor, Parameters.limit(limit));
        return PageResponse.from(page, WorklistRowResponse::from);
    }
}
