package org.tandem.api.routing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import org.tandem.routing.RoutingSetup;

@ApplicationScoped
@Path("routing-settings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class RoutingSettingsResource {
    @EJB
    private RoutingSetup setup;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "getRoutingSettings", summary = "How the firm routes where a rule says nothing else")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": "none", "tenantB": "none", "effect": []}""")
    public RoutingSettingsResponse get() {
        return RoutingSettingsResponse.from(setup.settings());
    }

    @PUT
    @Operation(
            operationId = "changeRoutingSettings",
            summary = "Changes how the firm routes and what it does about leads that nobody works")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": "none", "tenantB": "none", "version": true,
             "effect": ["routing_settings", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = RoutingSettingsResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response change(@HeaderParam("If-Match") String ifMatch, RoutingSettingsRequest wanted) {
        return writes.answer(() -> Reply.ok(RoutingSettingsResponse.from(setup.change(
                IfMatch.version(ifMatch),
                wanted.weights() == null ? List.of() : wanted.weights(),
                wanted.reachKm(),
                wanted.serviceLevels(),
                wanted.idleDays()))));
    }
}
