package org.tandem.api.territory;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.IfMatch;
import org.tandem.api.http.PageResponse;
import org.tandem.api.http.Parameters;
import org.tandem.api.json.NoFields;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.territory.Territory;
import org.tandem.territory.TerritoryQuery;
import org.tandem.territory.TerritoryService;

/** Where partners are in charge. */
@ApplicationScoped
@Path("territories")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Territories")
public class TerritoriesResource {
    @EJB
    private TerritoryService territories;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listTerritories", summary = "Territories by name")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "territories", "own": "tenant", "foreign": 403, "tenantB": "absent",
             "effect": []}""")
    public PageResponse<TerritoryRowResponse> list(
            @QueryParam("country") @Parameter(description = "With an area in it, ISO 3166-1 alpha-2") String country,
            @QueryParam("partner") String partner,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @Parameter(schema = @Schema(implementation = Integer.class, maximum = "200"))
                    String limit) {
        var query = new TerritoryQuery(country, Parameters.id("partner", partner), cursor, Parameters.limit(limit));
        return PageResponse.from(territories.list(query), TerritoryRowResponse::from);
    }

    @POST
    @Operation(operationId = "drawTerritory", summary = "Adds a territory: areas or a circle, and who is in charge")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": 403, "tenantB": "none",
             "effect": ["territories", "territory_areas", "territory_partners", "partners", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = TerritoryResponse.class, responseCode = "201", responseDescription = "At Location")
    public Response draw(TerritoryRequest territory) {
        return writes.answer(() -> drawn(territories.draw(territory.toCommand())));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTerritory", summary = "One territory")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "territory", "own": "tenant", "foreign": 403, "tenantB": 404,
             "effect": []}""")
    public TerritoryResponse get(@PathParam("id") UUID id) {
        return TerritoryResponse.from(territories.require(id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "describeTerritory", summary = "Changes a territory")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "territory", "own": "tenant", "foreign": 403, "tenantB": 404,
             "version": true, "effect": ["territories", "territory_areas", "territory_partners", "partners", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = TerritoryResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response describe(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, TerritoryRequest territory) {
        return writes.answer(() -> Reply.ok(
                TerritoryResponse.from(territories.describe(id, IfMatch.version(ifMatch), territory.toCommand()))));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeTerritory", summary = "Gives a territory up")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "territory", "own": "tenant", "foreign": 403, "tenantB": 404,
             "version": true, "effect": ["territories", "territory_areas", "territory_partners", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = TerritoryResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoFields none) {
        return writes.answer(() -> Reply.ok(TerritoryResponse.from(territories.remove(id, IfMatch.version(ifMatch)))));
    }

    private static Reply drawn(Territory territory) {
        return Reply.created("/territories/" + territory.id(), TerritoryResponse.from(territory));
    }
}
