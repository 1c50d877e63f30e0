package org.tandem.api.routing;

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
import java.util.UUID;
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
import org.tandem.routing.RoutingRules;
import org.tandem.routing.RoutingTrial;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

@ApplicationScoped
@Path("routing-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class RoutingRulesResource {
    @EJB
    private RoutingRules rules;

    @EJB
    private RoutingTrial trial;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listRoutingRules", summary = "The firm's rules, in the order in which they are tried")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "routing-rules", "own": "tenant", "foreign": 403, "tenantB": "absent",
             "effect": []}""")
    public RoutingRulesResponse list() {
        return new RoutingRulesResponse(
                rules.list().stream().map(RoutingRuleResponse::from).toList());
    }

    @POST
    @Operation(operationId = "makeRoutingRule", summary = "Makes a rule; its condition is type-checked")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": "none", "tenantB": "none",
             "effect": ["routing_rules", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(
            value = RoutingRuleResponse.class,
            responseCode = "201",
            responseDescription = "Made at Location")
    public Response make(RoutingRuleRequest wanted) {
        return writes.answer(() -> {
            var made = rules.make(wanted.toCommand());
            return Reply.created("/routing-rules/" + made.id(), RoutingRuleResponse.from(made));
        });
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getRoutingRule", summary = "One rule")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "routing-rule", "own": "tenant", "foreign": 403, "tenantB": 404,
             "effect": []}""")
    public RoutingRuleResponse get(@PathParam("id") UUID id) {
        return RoutingRuleResponse.from(rules.require(id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeRoutingRule", summary = "Replaces a rule")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "routing-rule", "own": "tenant", "foreign": 403, "tenantB": 404, "version": true,
             "effect": ["routing_rules", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = RoutingRuleResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, RoutingRuleRequest wanted) {
        return writes.answer(() ->
                Reply.ok(RoutingRuleResponse.from(rules.change(id, IfMatch.version(ifMatch), wanted.toCommand()))));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeRoutingRule", summary = "Removes a rule; answers it as it was")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "routing-rule", "own": "tenant", "foreign": 403, "tenantB": 404, "version": true,
             "effect": ["routing_rules", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = RoutingRuleResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoFields none) {
        return writes.answer(() -> Reply.ok(RoutingRuleResponse.from(rules.remove(id, IfMatch.version(ifMatch)))));
    }

    @POST
    @Path("simulations")
    @Operation(
            operationId = "simulateRoutingRule",
            summary = "Tries a change on the latest 1,000 leads; writes nothing")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": "none", "tenantB": "none", "effect": []}""")
    @APIResponseSchema(value = SimulationResponse.class, responseCode = "200")
    public Response simulate(SimulationRequest wanted) {
        if (wanted.rule() == null) {
            throw RuleViolation.at("rule", InputRule.REQUIRED);
        }
        return writes.answer(() -> Reply.ok(SimulationResponse.from(
                trial.simulate(wanted.ruleId(), wanted.rule().toCommand()))));
    }
}
