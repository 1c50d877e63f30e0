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
import org.tandem.registration.RegistrationView;

@ApplicationScoped
@Path("registrations/{id}/decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class RegistrationDecisionsResource {
    @EJB
    private RegistrationReview review;

    @Inject
    private Writes writes;

    @POST
    @Operation(
            operationId = "decideRegistration",
            summary = "Approves it, returns it for some fields, or rejects it",
            description = "Only whoever is asked now may; an approval is final when nobody else has to agree. 422"
                    + " `REGISTRATION_OVERLAPS` when another approved one holds a part of its scope.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "pricing-manager"], "object": "registration", "own": "tenant", "foreign": 403,
             "tenantB": 404, "version": true, "effect": ["registrations", "registration_protections",
             "registration_turns", "registration_notes", "approval_steps", "registration_conflicts", "audit_events",
             "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = RegistrationResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response decide(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, DecisionRequest wanted) {
        return writes.answer(() -> Reply.ok(RegistrationResponse.from(decided(id, IfMatch.version(ifMatch), wanted))));
    }

    private RegistrationView decided(UUID id, long version, DecisionRequest wanted) {
        return switch (wanted.checked()) {
            case APPROVE -> review.approve(id, version, wanted.days(), wanted.note());
            case RETURN -> review.returnFor(id, version, wanted.fieldSet(), wanted.note());
            case REJECT -> review.reject(id, version, wanted.reason(), wanted.note());
        };
    }
}
