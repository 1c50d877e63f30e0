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
import org.tandem.api.json.NoFields;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.registration.RegistrationReview;

@ApplicationScoped
@Path("registrations/{id}/reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class RegistrationReviewsResource {
    @EJB
    private RegistrationReview review;

    @Inject
    private Writes writes;

    @POST
    @Operation(operationId = "takeUpRegistration", summary = "Tells its partner that somebody looks at it")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "pricing-manager"], "object": "registration", "own": "tenant", "foreign": 403,
             "tenantB": 404, "version": true, "effect": ["registrations", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = RegistrationResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response takeUp(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoFields none) {
        return writes.answer(() -> Reply.ok(RegistrationResponse.from(review.takeUp(id, IfMatch.version(ifMatch)))));
    }
}
