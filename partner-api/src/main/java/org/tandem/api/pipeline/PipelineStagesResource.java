package org.tandem.api.pipeline;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.IfMatch;
import org.tandem.api.json.NoFields;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.pipeline.PipelineService;
import org.tandem.pipeline.StageRow;

@ApplicationScoped
@Path("pipeline-stages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
public class PipelineStagesResource {
    @EJB
    private PipelineService pipeline;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listPipelineStages", summary = "Stages of the firm, first to last")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "stages", "own": "tenant",
             "foreign": "none", "tenantB": "absent", "effect": []}""")
    public StagesResponse list() {
        return StagesResponse.from(pipeline.stages());
    }

    @POST
    @Operation(operationId = "addPipelineStage", summary = "Adds a stage at the end")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none",
             "foreign": "none", "tenantB": "none", "effect": ["pipeline_stages", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = StagesResponse.class, responseCode = "200")
    public Response add(StageRequest said) {
        return stages(() -> pipeline.add(said.toCommand()));
    }

    @PUT
    @Operation(operationId = "orderPipelineStages", summary = "Puts the stages into an order that names each once")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none",
             "foreign": "none", "tenantB": "422 STAGE_ORDER_INCOMPLETE", "effect": ["pipeline_stages", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = StagesResponse.class, responseCode = "200")
    public Response order(StageOrderRequest wanted) {
        return stages(() -> pipeline.order(wanted.order()));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "describePipelineStage", summary = "Replaces what is said about a stage")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "stage", "own": "tenant",
             "foreign": 403, "tenantB": 404, "version": true, "effect": ["pipeline_stages", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = StagesResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response describe(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, StageRequest said) {
        return stages(() -> pipeline.describe(id, IfMatch.version(ifMatch), said.toCommand()));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removePipelineStage", summary = "Removes a stage that no opportunity was left in")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "stage", "own": "tenant",
             "foreign": 403, "tenantB": 404, "version": true, "effect": ["pipeline_stages", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = StagesResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoFields none) {
        return stages(() -> pipeline.remove(id, IfMatch.version(ifMatch)));
    }

    private Response stages(Supplier<List<StageRow>> use) {
        return writes.answer(() -> Reply.ok(StagesResponse.from(use.get())));
    }
}
