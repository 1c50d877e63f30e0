package org.tandem.api.registration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.IfMatch;
import org.tandem.api.http.PageResponse;
import org.tandem.api.http.Parameters;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.registration.ConflictService;
import org.tandem.registration.ConflictStatus;

@ApplicationScoped
@Path("registration-conflicts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class RegistrationConflictsResource {
    @EJB
    private ConflictService conflicts;

    @Inject
    private Writes writes;

    @GET
    @Operation(
            operationId = "listConflicts",
            summary = "Conflicts of the firm, newest first; the open ones unless said")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "registration-conflicts", "own": "tenant", "foreign": "absent",
             "tenantB": "absent", "effect": []}""")
    public PageResponse<ConflictRowResponse> list(
            @QueryParam("status") @Parameter(schema = @Schema(ref = "ConflictStatus")) String status,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
                    String limit) {
        return PageResponse.from(
                conflicts.list(
                        Parameters.oneOf("status", status, ConflictStatus.class), cursor, Parameters.limit(limit)),
                ConflictRowResponse::from);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getConflict",
            summary = "One conflict: the firm sees both sides, a partner its own; who reads it is written down")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "registration-conflict",
             "own": "organization", "foreign": 404, "tenantB": 404,
             "effect": ["conflict_views", "audit_events", "outbox_events"]}""")
    public ConflictResponse get(@PathParam("id") UUID id) {
        return ConflictResponse.from(conflicts.require(id));
    }

    @POST
    @Path("{id}/statements")
    @Operation(operationId = "stateInConflict", summary = "Speaks for one's own side")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin"], "object": "registration-conflict", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": ["conflict_statements", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = ConflictResponse.class, responseCode = "201")
    public Response state(@PathParam("id") UUID id, StatementRequest said) {
        return writes.answer(() -> Reply.created(
                "/registration-conflicts/" + id, ConflictResponse.from(conflicts.state(id, said.text()))));
    }

    @POST
    @Path("{id}/decisions")
    @Operation(
            operationId = "decideConflict",
            summary = "Decides for one side, once and for all",
            description = "The losing registration is rejected; a lead stays with its partner, whoever wins.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "registration-conflict", "own": "tenant", "foreign": 403,
             "tenantB": 404, "version": true, "effect": ["registration_conflicts", "registrations",
             "registration_protections", "registration_turns", "approval_steps", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = ConflictResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ConflictDecisionRequest wanted) {
        return writes.answer(() -> Reply.ok(ConflictResponse.from(
                conflicts.decide(id, IfMatch.version(ifMatch), wanted.winner(), wanted.reason(), wanted.note()))));
    }
}
