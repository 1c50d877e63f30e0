package org.tandem.api.duplicate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.PageResponse;
import org.tandem.api.http.Parameters;
import org.tandem.api.json.NoFields;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.duplicate.DuplicateService;
import org.tandem.duplicate.PairQuery;
import org.tandem.lead.MatchStrength;

@ApplicationScoped
@Path("duplicates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates")
public class DuplicatesResource {
    @EJB
    private DuplicateService duplicates;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listDuplicates", summary = "Pairs of leads that wait for a decision, newest first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "duplicates", "own": "tenant", "foreign": 403, "tenantB": "absent",
             "effect": []}""")
    public PageResponse<PairResponse> list(
            @QueryParam("strength") String strength,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        var query = new PairQuery(
                Parameters.oneOf("strength", strength, MatchStrength.class), cursor, Parameters.limit(limit));
        return PageResponse.from(duplicates.list(query), PairResponse::from);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getDuplicate", summary = "One pair of leads")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "duplicate", "own": "tenant", "foreign": 403, "tenantB": 404,
             "effect": []}""")
    public PairResponse get(@PathParam("id") UUID id) {
        return PairResponse.from(duplicates.require(id));
    }

    @POST
    @Path("{id}/dismissal")
    @Operation(operationId = "dismissDuplicate", summary = "These two are not the same; they are not found again")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "duplicate", "own": "tenant", "foreign": 403, "tenantB": 404,
             "effect": ["duplicate_pairs", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = PairResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response dismiss(@PathParam("id") UUID id, NoFields none) {
        return writes.answer(() -> {
            duplicates.dismiss(id);
            return Reply.ok(PairResponse.from(duplicates.require(id)));
        });
    }
}
