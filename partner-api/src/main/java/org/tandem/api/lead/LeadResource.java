package org.tandem.api.lead;

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
import org.tandem.lead.LeadClaiming;
import org.tandem.lead.LeadService;
import org.tandem.lead.LeadView;
import org.tandem.lead.LeadWork;

@ApplicationScoped
@Path("leads/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadResource {
    @EJB
    private LeadService leads;

    @EJB
    private LeadClaiming claiming;

    @EJB
    private LeadWork work;

    @Inject
    private LeadTransitions transitions;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "getLead", summary = "One lead; masked until the caller's company owns it")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "lead", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": []}""")
    public LeadResponse get(@PathParam("id") UUID id) {
        return LeadResponse.from(leads.require(id));
    }

    @GET
    @Path("timeline")
    @Operation(operationId = "getTimeline", summary = "What happened to a lead, newest first; empty while it is masked")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "lead", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": []}""")
    public TimelineResponse timeline(@PathParam("id") UUID id) {
        return TimelineResponse.from(leads.timeline(id));
    }

    @POST
    @Path("claim")
    @Operation(
            operationId = "claimLead",
            summary = "Makes the caller's company the owner; harmless when it is already",
            description = "409 `LEAD_TAKEN` when another company was faster, without a word about which.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin"], "object": "lead", "own": "organization", "foreign": 409,
             "tenantB": 404, "effect": ["leads", "claims", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = LeadResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response claim(@PathParam("id") UUID id, NoFields none) {
        return lead(() -> claiming.claim(id));
    }

    @POST
    @Path("release")
    @Operation(operationId = "releaseLead", summary = "Gives a lead back to the pool")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin"], "object": "lead", "own": "organization", "foreign": 404,
             "tenantB": 404, "version": true, "effect": ["leads", "claims", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = LeadResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response release(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ReleaseRequest release) {
        return lead(() -> work.release(id, IfMatch.version(ifMatch), release.note()));
    }

    @POST
    @Path("activities")
    @Operation(
            operationId = "recordActivity",
            summary = "Records a call, mail, meeting or note; an owner's first starts the work")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "lead", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": ["leads", "lead_activities", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = LeadResponse.class, responseCode = "201")
    public Response record(@PathParam("id") UUID id, ActivityRequest done) {
        return writes.answer(() -> Reply.created(
                "/leads/" + id + "/timeline",
                LeadResponse.from(work.record(id, done.kind(), done.text(), done.minutes()))));
    }

    @POST
    @Path("transitions")
    @Operation(
            operationId = "moveLead",
            summary = "Moves a lead to WORKING, QUALIFIED, LOST (owner), or POOLED, NEW, RETIRED (channel manager)")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "lead", "own": "organization",
             "foreign": 404, "tenantB": 404, "version": true,
             "effect": ["leads", "claims", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = LeadResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response move(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, TransitionRequest wanted) {
        return lead(() -> transitions.move(id, IfMatch.version(ifMatch), wanted));
    }

    private Response lead(Supplier<LeadView> use) {
        return writes.answer(() -> Reply.ok(LeadResponse.from(use.get())));
    }
}
