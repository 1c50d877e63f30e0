package org.tandem.api.registration;

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
import org.tandem.registration.ApprovalRule;
import org.tandem.registration.ApprovalRuleService;

@ApplicationScoped
@Path("approval-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Approval rules")
public class ApprovalRulesResource {
    @EJB
    private ApprovalRuleService rules;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listApprovalRules", summary = "Who must approve which registrations, in order")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "approval-rules", "own": "tenant", "foreign": "absent",
             "tenantB": "absent", "effect": []}""")
    public ApprovalRulesResponse list() {
        return ApprovalRulesResponse.from(rules.list());
    }

    @POST
    @Operation(operationId = "addApprovalRule", summary = "Adds a rule at the end")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": "none", "tenantB": "none",
             "effect": ["approval_rules", "approval_rule_steps", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = ApprovalRuleResponse.class, responseCode = "201")
    public Response add(ApprovalRuleRequest rule) {
        return writes.answer(() -> added(rules.add(rule.toCommand())));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getApprovalRule", summary = "One rule")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "approval-rule", "own": "tenant", "foreign": 403, "tenantB": 404,
             "effect": []}""")
    public ApprovalRuleResponse get(@PathParam("id") UUID id) {
        return ApprovalRuleResponse.from(rules.require(id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "saveApprovalRule", summary = "Replaces a rule; what it has begun goes on as it said")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "approval-rule", "own": "tenant", "foreign": 403, "tenantB": 404,
             "version": true, "effect": ["approval_rules", "approval_rule_steps", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = ApprovalRuleResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response save(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ApprovalRuleRequest rule) {
        return rule(() -> rules.save(id, IfMatch.version(ifMatch), rule.toCommand()));
    }

    @POST
    @Path("{id}/raises")
    @Operation(operationId = "raiseApprovalRule", summary = "Puts a rule one place earlier")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "approval-rule", "own": "tenant", "foreign": 403, "tenantB": 404,
             "version": true, "effect": ["approval_rules", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = ApprovalRuleResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response raise(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoFields none) {
        return rule(() -> rules.raise(id, IfMatch.version(ifMatch)));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removeApprovalRule", summary = "Removes a rule and answers it as it was")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "approval-rule", "own": "tenant", "foreign": 403, "tenantB": 404,
             "version": true, "effect": ["approval_rules", "approval_rule_steps", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = ApprovalRuleResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoFields none) {
        return rule(() -> rules.remove(id, IfMatch.version(ifMatch)));
    }

    private static Reply added(ApprovalRule rule) {
        return Reply.created("/approval-rules/" + rule.id(), ApprovalRuleResponse.from(rule));
    }

    private Response rule(Supplier<ApprovalRule> use) {
        return writes.answer(() -> Reply.ok(ApprovalRuleResponse.from(use.get())));
    }
}
