package org.tandem.api.registration;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.PageResponse;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.registration.RegistrationService;
import org.tandem.registration.RegistrationView;

@ApplicationScoped
@Path("registrations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Registrations")
public class RegistrationsResource {
    @EJB
    private RegistrationService registrations;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listRegistrations", summary = "Registrations the caller may see")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "pricing-manager", "partner-sales", "partner-admin"], "object": "registrations",
             "own": "organization", "queryIds": {"organization": "organization"}, "foreign": "absent",
             "tenantB": "absent", "effect": []}""")
    public PageResponse<RegistrationRowResponse> list(@BeanParam RegistrationListRequest filter) {
        return PageResponse.from(registrations.list(filter.toQuery()), RegistrationRowResponse::from);
    }

    @POST
    @Operation(operationId = "draftRegistration", summary = "Begins a registration; nobody else sees it yet")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin"], "object": "none", "foreign": "none", "tenantB": "none",
             "effect": ["registrations", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(
            value = RegistrationResponse.class,
            responseCode = "201",
            responseDescription = "A draft at Location")
    public Response draft(RegistrationRequest deal) {
        return writes.answer(() -> drafted(registrations.draft(deal.toCommand())));
    }

    private static Reply drafted(RegistrationView draft) {
        return Reply.created("/registrations/" + draft.id(), RegistrationResponse.from(draft));
    }
}
