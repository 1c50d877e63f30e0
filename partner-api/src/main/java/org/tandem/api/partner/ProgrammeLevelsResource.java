package org.tandem.api.partner;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.tandem.api.http.IfMatch;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.partner.LevelService;
import org.tandem.partner.ProgrammeLevel;

/** The levels of the partner programme. */
@ApplicationScoped
@Path("programme-levels")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partner programme")
public class ProgrammeLevelsResource {
    @EJB
    private LevelService levels;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listProgrammeLevels", summary = "Levels of the partner programme, the lowest first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "levels", "own": "tenant", "foreign": 403, "tenantB": "absent",
             "effect": []}""")
    public LevelsResponse list() {
        return new LevelsResponse(
                levels.list().stream().map(LevelResponse::from).toList());
    }

    @POST
    @Operation(operationId = "makeProgrammeLevel", summary = "Adds a level to the partner programme")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": 403, "tenantB": "none",
             "effect": ["programme_levels", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = LevelResponse.class, responseCode = "201", responseDescription = "At Location")
    public Response make(LevelRequest level) {
        return writes.answer(() -> made(levels.make(level.toCommand())));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getProgrammeLevel", summary = "One level of the partner programme")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "level", "own": "tenant", "foreign": 403, "tenantB": 404,
             "effect": []}""")
    public LevelResponse get(@PathParam("id") UUID id) {
        return LevelResponse.from(levels.require(id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "describeProgrammeLevel", summary = "Changes a level of the partner programme")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "level", "own": "tenant", "foreign": 403, "tenantB": 404,
             "version": true, "effect": ["programme_levels", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = LevelResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response describe(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, LevelRequest level) {
        return writes.answer(
                () -> Reply.ok(LevelResponse.from(levels.describe(id, IfMatch.version(ifMatch), level.toCommand()))));
    }

    private static Reply made(ProgrammeLevel level) {
        return Reply.created("/programme-levels/" + level.id(), LevelResponse.from(level));
    }
}
