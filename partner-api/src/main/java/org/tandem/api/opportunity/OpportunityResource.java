package org.tandem.api.opportunity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.tandem.api.lead.ActivityRequest;
import org.tandem.api.lead.TimelineResponse;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.opportunity.OpportunityRevision;
import org.tandem.opportunity.OpportunityService;
import org.tandem.opportunity.OpportunityView;
import org.tandem.opportunity.OpportunityWork;

@ApplicationScoped
@Path("opportunities/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
public class OpportunityResource {
    @EJB
    private OpportunityService opportunities;

    @EJB
    private OpportunityRevision revision;

    @EJB
    private OpportunityWork work;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "getOpportunity", summary = "One opportunity")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "opportunity", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": []}""")
    public OpportunityResponse get(@PathParam("id") UUID id) {
        return OpportunityResponse.from(opportunities.require(id));
    }

    @PATCH
    @Operation(
            operationId = "reviseOpportunity",
            summary = "Changes what is said about an opportunity",
            description =
                    "Absent fields stay. 422 `OPPORTUNITY_FIELD_LOCKED` at each field that the stage keeps from a partner.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "opportunity", "own": "organization", "bodyIds": {"contactId": "contact", "ownerPersonId": "person"},
             "foreign": 404, "tenantB": 404, "version": true, "effect": ["opportunities", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = OpportunityResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response revise(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, OpportunityPatch said) {
        return opportunity(() -> revision.revise(id, IfMatch.version(ifMatch), said.toCommand()));
    }

    @GET
    @Path("timeline")
    @Operation(operationId = "getOpportunityTimeline", summary = "What happened to an opportunity, newest first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "opportunity", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": []}""")
    public TimelineResponse timeline(@PathParam("id") UUID id) {
        return TimelineResponse.from(opportunities.timeline(id));
    }

    @POST
    @Path("activities")
    @Operation(operationId = "recordOpportunityActivity", summary = "Records a call, mail, meeting or note")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "opportunity", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": ["opportunities", "opportunity_activities", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = OpportunityResponse.class, responseCode = "201")
    public Response record(@PathParam("id") UUID id, ActivityRequest done) {
        return writes.answer(() -> Reply.created(
                "/opportunities/" + id + "/timeline",
                OpportunityResponse.from(work.record(id, done.kind(), done.text(), done.minutes()))));
    }

    @POST
    @Path("moves")
    @Operation(
            operationId = "moveOpportunity",
            summary = "Moves an opportunity to a stage",
            description =
                    "Onwards only when everything is known that the present stage asks for: 422 `OPPORTUNITY_FIELD_NEEDED` at each field.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "opportunity", "own": "organization", "bodyIds": {"stageId": "stage"},
             "foreign": 404, "tenantB": 404, "version": true, "effect": ["opportunities", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = OpportunityResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response move(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, MoveRequest wanted) {
        return opportunity(() -> work.move(id, IfMatch.version(ifMatch), wanted.stageId()));
    }

    @POST
    @Path("assignment")
    @Operation(operationId = "assignOpportunity", summary = "Gives an opportunity to a partner, whoever had it before")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "opportunity", "own": "tenant", "bodyIds": {"organizationId": "organization", "personId": "person"},
             "foreign": 403, "tenantB": 404, "version": true, "effect": ["opportunities", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = OpportunityResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response assign(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, OpportunityAssignmentRequest wanted) {
        return opportunity(
                () -> revision.assign(id, IfMatch.version(ifMatch), wanted.organizationId(), wanted.personId()));
    }

    private Response opportunity(Supplier<OpportunityView> use) {
        return writes.answer(() -> Reply.ok(OpportunityResponse.from(use.get())));
    }
}
