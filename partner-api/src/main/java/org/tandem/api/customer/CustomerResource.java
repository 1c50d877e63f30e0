package org.tandem.api.customer;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.IfMatch;
import org.tandem.api.lead.TimelineResponse;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.customer.ContactService;
import org.tandem.customer.CustomerService;
import org.tandem.opportunity.OpportunityService;

@ApplicationScoped
@Path("customers/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers")
public class CustomerResource {
    @EJB
    private CustomerService customers;

    @EJB
    private ContactService contacts;

    @EJB
    private OpportunityService opportunities;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "getCustomer", summary = "One customer")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "customer", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": []}""")
    public CustomerResponse get(@PathParam("id") UUID id) {
        return CustomerResponse.from(customers.require(id));
    }

    @PUT
    @Operation(
            operationId = "describeCustomer",
            summary = "Replaces what is said about a customer",
            description = "422 `CUSTOMER_SHARED` for a partner when others work with the customer too.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "customer", "own": "organization",
             "foreign": 404, "tenantB": 404, "version": true, "effect": ["customers", "search_documents", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = CustomerResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response describe(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CustomerRequest said) {
        return writes.answer(() ->
                Reply.ok(CustomerResponse.from(customers.describe(id, IfMatch.version(ifMatch), said.toCommand()))));
    }

    @GET
    @Path("timeline")
    @Operation(operationId = "listTouches", summary = "Everything that happened around a customer, newest first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "customer", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": []}""")
    public TimelineResponse timeline(@PathParam("id") UUID id) {
        return TimelineResponse.from(opportunities.touches(id));
    }

    @GET
    @Path("contacts")
    @Operation(operationId = "listContacts", summary = "People at a customer whom the caller may know")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "customer", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": []}""")
    public ContactsResponse contacts(@PathParam("id") UUID id) {
        return ContactsResponse.from(contacts.list(id));
    }

    @POST
    @Path("contacts")
    @Operation(operationId = "addContact", summary = "Adds a person")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "customer", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": ["contacts", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = ContactResponse.class, responseCode = "201")
    public Response addContact(@PathParam("id") UUID id, ContactRequest said) {
        return writes.answer(() -> {
            var contact = contacts.add(id, said.toCommand());
            return Reply.created("/customers/" + id + "/contacts", ContactResponse.from(contact));
        });
    }

    @PUT
    @Path("contacts/{contactId}")
    @Operation(operationId = "describeContact", summary = "Replaces what is said about a person")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "customer", "own": "organization",
             "foreign": 404, "tenantB": 404, "version": true, "effect": ["contacts", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = ContactResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response describeContact(
            @PathParam("id") UUID id,
            @PathParam("contactId") UUID contactId,
            @HeaderParam("If-Match") String ifMatch,
            ContactRequest said) {
        return writes.answer(() -> Reply.ok(
                ContactResponse.from(contacts.describe(id, contactId, IfMatch.version(ifMatch), said.toCommand()))));
    }
}
