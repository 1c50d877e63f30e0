package org.tandem.api.duplicate;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.lead.LeadMerging;

@ApplicationScoped
@Path("lead-merges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates")
public class LeadMergesResource {
    @EJB
    private LeadMerging merging;

    @Inject
    private Writes writes;

    @POST
    @Operation(
            operationId = "mergeLeads",
            summary = "Makes one lead of two; both histories go on in the survivor's timeline",
            description = "422 `MERGE_OWNER_REQUIRED` when two partners work them and none is chosen; 409"
                    + " `STALE_VERSION` when one of them was changed or merged meanwhile.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": 403, "tenantB": 404,
             "effect": ["leads", "claims", "lead_merges", "duplicate_pairs", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = MergeResponse.class, responseCode = "201")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response merge(MergeRequest leads) {
        return writes.answer(() -> {
            var merge = merging.merge(leads.toCommand());
            return Reply.created("/lead-merges/" + merge.id(), MergeResponse.from(merge));
        });
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getLeadMerge", summary = "A merge that is in force")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "lead-merge", "own": "tenant", "foreign": 403, "tenantB": 404,
             "effect": []}""")
    public MergeResponse get(@PathParam("id") UUID id) {
        return MergeResponse.from(merging.require(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "undoLeadMerge", summary = "Makes two leads of the one again, for 30 days")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "lead-merge", "own": "tenant", "foreign": 403, "tenantB": 404,
             "effect": ["leads", "claims", "lead_merges", "duplicate_pairs", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = MergeResponse.class, responseCode = "200", responseDescription = "What was undone")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response undo(@PathParam("id") UUID id) {
        return writes.answer(() -> Reply.ok(MergeResponse.from(merging.undo(id))));
    }
}
