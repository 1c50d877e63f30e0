package org.tandem.api.offer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.PageResponse;
import org.tandem.api.http.Parameters;
import org.tandem.api.json.NoFields;
import org.tandem.api.lead.LeadResponse;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.lead.OfferService;
import org.tandem.lead.OfferState;

@ApplicationScoped
@Path("offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Offers")
public class OffersResource {
    @EJB
    private OfferService offers;

    @Inject
    private Writes writes;

    @GET
    @Operation(
            operationId = "listOffers",
            summary = "Offers to the caller's company, to the firm all of them; the one that ends next first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "offers", "own": "organization",
             "foreign": "absent", "tenantB": "absent", "effect": []}""")
    public PageResponse<OfferResponse> list(
            @QueryParam("state") @Parameter(description = "OPEN when absent", schema = @Schema(ref = "OfferState"))
                    String state,
            @QueryParam("cursor") @Parameter(description = "`nextCursor` of the page before") String cursor,
            @QueryParam("limit")
                    @Parameter(
                            description = "1 to 200, 50 when absent",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
                    String limit) {
        var wanted = Parameters.oneOf("state", state, OfferState.class);
        var page = offers.list(wanted == null ? OfferState.OPEN : wanted, cursor, Parameters.limit(limit));
        return PageResponse.from(page, OfferResponse::from);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getOffer", summary = "One offer")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "offer", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": []}""")
    public OfferResponse get(@PathParam("id") UUID id) {
        return OfferResponse.from(offers.require(id));
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(
            operationId = "acceptOffer",
            summary = "Claims the offered lead; harmless when the company has it by this offer")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin"], "object": "offer", "own": "organization", "foreign": 404,
             "tenantB": 404, "effect": ["leads", "claims", "offers", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = LeadResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response accept(@PathParam("id") UUID id, NoFields none) {
        return writes.answer(() -> Reply.ok(LeadResponse.from(offers.accept(id))));
    }

    @POST
    @Path("{id}/decline")
    @Operation(
            operationId = "declineOffer",
            summary = "Says no; the company is not asked again about this lead, another one is")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-sales", "partner-admin"], "object": "offer", "own": "organization", "foreign": 404,
             "tenantB": 404,
             "effect": ["leads", "offers", "lead_exclusions", "routing_queue", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = OfferResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response decline(@PathParam("id") UUID id, DeclineRequest why) {
        return writes.answer(
                () -> Reply.ok(OfferResponse.from(offers.decline(id, why.reason(), why.contacted(), why.note()))));
    }
}
