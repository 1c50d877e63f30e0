package org.tandem.api.registration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.tandem.registration.RegistrationReview;
import org.tandem.registration.RegistrationSubmission;
import org.tandem.registration.RegistrationView;

@ApplicationScoped
@Path("registrations/{id}/extensions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class RegistrationExtensionsResource {
    @EJB
    private RegistrationReview review;

    @EJB
    private RegistrationSubmission submission;

    @Inject
    private Writes writes;

    @POST
    @Operation(operationId = "askForExtension", summary = "Asks for more time, once and in the last 30 days")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin"], "object": "registration", "own": "organization",
             "foreign": 404, "tenantB": 404, "version": true,
             "effect": ["registrations", "registration_notes", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = RegistrationResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response ask(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoteRequest why) {
        return writes.answer(() -> Reply.ok(
                RegistrationResponse.from(submission.askForExtension(id, IfMatch.version(ifMatch), why.note()))));
    }

    @POST
    @Path("decisions")
    @Operation(operationId = "decideExtension", summary = "Grants or refuses more time")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "registration", "own": "tenant", "foreign": 403, "tenantB": 404,
             "version": true,
             "effect": ["registrations", "registration_notes", "registration_turns", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = RegistrationResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ExtensionDecisionRequest wanted) {
        return writes.answer(() -> Reply.ok(RegistrationResponse.from(decided(id, IfMatch.version(ifMatch), wanted))));
    }

    private RegistrationView decided(UUID id, long version, ExtensionDecisionRequest wanted) {
        return wanted.isGranted()
                ? review.grantExtension(id, version, wanted.days(), wanted.note())
                : review.refuseExtension(id, version, wanted.note());
    }
}
