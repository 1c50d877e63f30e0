package org.tandem.api.lead;

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
import java.util.function.Supplier;
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
import org.tandem.lead.LeadPlacement;
import org.tandem.lead.LeadView;

@ApplicationScoped
@Path("leads/{id}/offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadOffersResource {
    @EJB
    private LeadPlacement placement;

    @Inject
    private Writes writes;

    @POST
    @Operation(
            operationId = "offerLead",
            summary = "Offers a lead that nobody has to one or several partners; the first to claim wins")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "lead", "own": "tenant", "bodyIds": {"organizationIds": "organization"},
             "foreign": 403, "tenantB": 404, "version": true,
             "effect": ["leads", "offers", "routing_queue", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = LeadResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response offer(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, OfferRequest wanted) {
        return lead(() -> placement.offer(id, IfMatch.version(ifMatch), wanted.organizationIds(), wanted.minutes()));
    }

    private Response lead(Supplier<LeadView> use) {
        return writes.answer(() -> Reply.ok(LeadResponse.from(use.get())));
    }
}
