package org.tandem.api.partner;

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
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.lead.LeadCapacityService;
import org.tandem.partner.CertificationService;
import org.tandem.partner.PartnerService;
import org.tandem.partner.PartnerView;

/** One partner. */
@ApplicationScoped
@Path("partners/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerResource {
    @EJB
    private PartnerService partners;

    @EJB
    private CertificationService certifications;

    @EJB
    private LeadCapacityService capacity;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "getPartner", summary = "What is agreed with a partner; its people see their own company")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "organization", "own": "organization", "foreign": 404, "tenantB": 404,
             "effect": []}""")
    public PartnerResponse get(@PathParam("id") UUID id) {
        return PartnerResponse.from(partners.require(id));
    }

    @PUT
    @Operation(
            operationId = "agreePartnerTerms",
            summary = "Agrees on all terms at once; what is left out is taken back")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "organization", "own": "tenant", "foreign": 403, "tenantB": 404,
             "version": true, "effect": ["partners", "product_authorizations", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = PartnerResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response agree(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, PartnerTermsRequest terms) {
        return answer(() -> partners.agree(id, IfMatch.version(ifMatch), terms.toCommand()));
    }

    @PUT
    @Path("absence")
    @Operation(
            operationId = "setPartnerAbsence",
            summary = "Says until when a partner is absent; it is offered nothing meanwhile")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-admin"], "object": "organization", "own": "organization", "foreign": 404, "tenantB": 404,
             "version": true, "effect": ["partners", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = PartnerResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response beAbsent(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AbsenceRequest absence) {
        return answer(() -> partners.beAbsent(id, IfMatch.version(ifMatch), absence.moment()));
    }

    @GET
    @Path("capacity")
    @Operation(operationId = "getPartnerCapacity", summary = "What a partner holds against what it may hold")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "organization", "own": "organization", "foreign": 404, "tenantB": 404,
             "effect": []}""")
    public CapacityResponse capacity(@PathParam("id") UUID id) {
        return CapacityResponse.from(capacity.of(id));
    }

    @POST
    @Path("certifications")
    @Operation(operationId = "certifyPartner", summary = "Notes a dated proof of a partner")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "organization", "own": "tenant", "foreign": 403, "tenantB": 404,
             "effect": ["partners", "certifications", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = CertificationResponse.class, responseCode = "201", responseDescription = "At Location")
    public Response certify(@PathParam("id") UUID id, CertificationRequest proof) {
        return writes.answer(() -> Reply.created(
                "/partners/" + id, CertificationResponse.from(certifications.certify(id, proof.toCommand()))));
    }

    private Response answer(Supplier<PartnerView> use) {
        return writes.answer(() -> Reply.ok(PartnerResponse.from(use.get())));
    }
}
