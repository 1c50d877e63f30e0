package org.tandem.api.routing;

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
import org.tandem.api.http.Parameters;
import org.tandem.routing.RoutingDecisions;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

@ApplicationScoped
@Path("routing-decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class RoutingDecisionsResource {
    @EJB
    private RoutingDecisions decisions;

    @GET
    @Operation(
            operationId = "listRoutingDecisions",
            summary = "Why a lead was routed as it was, the latest ten decisions")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "lead", "own": "organization",
             "queryIds": {"lead": "lead"}, "foreign": 404, "tenantB": 404, "effect": []}""")
    public RoutingDecisionsResponse list(
            @QueryParam("lead") @Parameter(required = true, schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String lead) {
        if (lead == null) {
            throw RuleViolation.at("lead", InputRule.REQUIRED);
        }
        return new RoutingDecisionsResponse(decisions.of(Parameters.id("lead", lead)).stream()
                .map(RoutingDecisionResponse::from)
                .toList());
    }
}
