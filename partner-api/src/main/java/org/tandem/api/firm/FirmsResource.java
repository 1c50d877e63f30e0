package org.tandem.api.firm;

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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.IfMatch;
import org.tandem.api.http.PageResponse;
import org.tandem.api.http.Parameters;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.firm.FirmService;
import org.tandem.firm.FirmView;

@ApplicationScoped
@Path("firms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Firms")
public class FirmsResource {
    @EJB
    private FirmService firms;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listFirms", summary = "Every firm of the installation, newest first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["operator"], "object": "firms", "foreign": "none", "tenantB": "none", "effect": []}""")
    public PageResponse<FirmRowResponse> list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return PageResponse.from(firms.list(cursor, Parameters.limit(limit)), FirmRowResponse::from);
    }

    @POST
    @Operation(
            operationId = "registerFirm",
            summary = "Makes a firm; its first administrator is invited once Keycloak knows both",
            description = "Read it again until `state` is `DONE` or `FAILED`.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["operator"], "object": "none", "foreign": "none", "tenantB": "none",
             "effect": ["tenants", "organizations", "firm_provisionings", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = FirmResponse.class, responseCode = "201", responseDescription = "Made, at Location")
    public Response register(FirmRequest firm) {
        return writes.answer(() -> registered(firms.register(firm.toCommand())));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getFirm", summary = "One firm; nothing of its business")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["operator"], "object": "firm", "foreign": "none", "tenantB": "none", "effect": []}""")
    public FirmResponse get(@PathParam("id") UUID id) {
        return FirmResponse.from(firms.require(id));
    }

    @POST
    @Path("{id}/invitation")
    @Operation(
            operationId = "inviteAdministrator",
            summary =
                    "Tries again what failed, or sends the invitation again, as long as nobody of the firm has signed in")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["operator"], "object": "firm", "foreign": "none", "tenantB": "none", "version": true,
             "effect": ["firm_provisionings", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = FirmResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response invite(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AdministratorRequest administrator) {
        return writes.answer(() ->
                Reply.ok(FirmResponse.from(firms.invite(id, administrator.toCommand(), IfMatch.version(ifMatch)))));
    }

    private static Reply registered(FirmView firm) {
        return Reply.created("/firms/" + firm.row().id(), FirmResponse.from(firm));
    }
}
