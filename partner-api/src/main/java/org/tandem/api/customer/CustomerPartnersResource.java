package org.tandem.api.customer;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.tandem.customer.CustomerSharing;
import org.tandem.customer.CustomerView;

/** Which partners work with a customer. The version is the customer's. */
@ApplicationScoped
@Path("customers/{id}/partners")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers")
public class CustomerPartnersResource {
    @EJB
    private CustomerSharing sharing;

    @Inject
    private Writes writes;

    @POST
    @Operation(
            operationId = "shareCustomer",
            summary = "Lets one more partner see a customer and sell to it",
            description = "422 `CUSTOMER_PARTNER_CANNOT_SELL` unless it is an active partner that sells, 422"
                    + " `CUSTOMER_PARTNER_KNOWN` when it works with the customer already.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "customer", "own": "tenant",
             "bodyIds": {"organizationId": "organization"}, "foreign": 403, "tenantB": 404,
             "version": true, "effect": ["customers", "customer_partners", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = CustomerResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response share(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CustomerPartnerRequest wanted) {
        return customer(() -> sharing.share(id, IfMatch.version(ifMatch), wanted.organizationId()));
    }

    @DELETE
    @Path("{organizationId}")
    @Operation(
            operationId = "unshareCustomer",
            summary = "Takes a customer back from a partner",
            description = "422 `CUSTOMER_PARTNER_WORKS` when the partner has a contact, a lead or an opportunity there;"
                    + " 404 when it does not work with the customer.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "customer", "own": "tenant", "foreign": 403, "tenantB": 404,
             "version": true, "effect": ["customers", "customer_partners", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = CustomerResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response unshare(
            @PathParam("id") UUID id,
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam("If-Match") String ifMatch,
            NoFields none) {
        return customer(() -> sharing.unshare(id, IfMatch.version(ifMatch), organizationId));
    }

    private Response customer(Supplier<CustomerView> use) {
        return writes.answer(() -> Reply.ok(CustomerResponse.from(use.get())));
    }
}
