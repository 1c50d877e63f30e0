package org.tandem.api.registration;

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
import org.tandem.api.lead.TimelineResponse;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.registration.RegistrationService;
import org.tandem.registration.RegistrationSubmission;
import org.tandem.registration.RegistrationView;

@ApplicationScoped
@Path("registrations/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class RegistrationResource {
    @EJB
    private RegistrationService registrations;

    @EJB
    private RegistrationSubmission submission;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "getRegistration", summary = "One registration with its approvals")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "pricing-manager", "partner-sales", "partner-admin"], "object": "registration",
             "own": "organization", "foreign": 404, "tenantB": 404, "effect": []}""")
    public RegistrationResponse get(@PathParam("id") UUID id) {
        return RegistrationResponse.from(registrations.require(id));
    }

    @PUT
    @Operation(
            operationId = "changeRegistration",
            summary = "Replaces what it says; a field that its state keeps closed must say what it said",
            description =
                    "422 `REGISTRATION_FIELD_CLOSED` at each field that is closed; `editable` names the open ones.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin"], "object": "registration", "own": "organization",
             "foreign": 404, "tenantB": 404, "version": true,
             "effect": ["registrations", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = RegistrationResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, RegistrationRequest deal) {
        return registration(() -> registrations.change(id, IfMatch.version(ifMatch), deal.toCommand()));
    }

    @GET
    @Path("timeline")
    @Operation(operationId = "getRegistrationTimeline", summary = "What happened to it, newest first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "pricing-manager", "partner-sales", "partner-admin"], "object": "registration",
             "own": "organization", "foreign": 404, "tenantB": 404, "effect": []}""")
    public TimelineResponse timeline(@PathParam("id") UUID id) {
        return TimelineResponse.from(registrations.timeline(id));
    }

    @GET
    @Path("approvers")
    @Operation(operationId = "getApprovers", summary = "Who will be asked when it is submitted, or who is asked")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "pricing-manager", "partner-sales", "partner-admin"], "object": "registration",
             "own": "organization", "foreign": 404, "tenantB": 404, "effect": []}""")
    public ApproversResponse approvers(@PathParam("id") UUID id) {
        return ApproversResponse.from(registrations.approvers(id));
    }

    @POST
    @Path("submissions")
    @Operation(
            operationId = "submitRegistration",
            summary = "Asks for the firm's decision, for the first time or again")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin"], "object": "registration", "own": "organization",
             "foreign": 404, "tenantB": 404, "version": true, "effect": ["registrations", "registration_keys",
             "registration_protections", "registration_turns", "approval_steps", "registration_conflicts",
             "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = RegistrationResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response submit(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoFields none) {
        return registration(() -> submission.submit(id, IfMatch.version(ifMatch)));
    }

    @POST
    @Path("withdrawals")
    @Operation(operationId = "withdrawRegistration", summary = "Ends it for good, and what it protects")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin"], "object": "registration", "own": "organization",
             "foreign": 404, "tenantB": 404, "version": true, "effect": ["registrations", "registration_protections",
             "registration_turns", "registration_notes", "approval_steps", "registration_conflicts", "audit_events",
             "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = RegistrationResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoteRequest why) {
        return registration(() -> submission.withdraw(id, IfMatch.version(ifMatch), why.note()));
    }

    private Response registration(Supplier<RegistrationView> use) {
        return writes.answer(() -> Reply.ok(RegistrationResponse.from(use.get())));
    }
}
