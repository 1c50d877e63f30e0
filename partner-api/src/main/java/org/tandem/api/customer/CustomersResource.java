package org.tandem.api.customer;

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
import org.tandem.customer.CustomerService;

@ApplicationScoped
@Path("customers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers")
public class CustomersResource {
    @EJB
    private CustomerService customers;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listCustomers", summary = "Customers the caller may see, those that came last first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "customers", "own": "organization",
             "foreign": "absent", "tenantB": "absent", "effect": []}""")
    public PageResponse<CustomerRowResponse> list(@BeanParam CustomerListRequest filter) {
        return PageResponse.from(customers.list(filter.toQuery()), CustomerRowResponse::from);
    }

    @POST
    @Operation(operationId = "createCustomer", summary = "Enters a customer by hand")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none",
             "foreign": "none", "tenantB": "none", "effect": ["customers", "search_documents", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = CustomerResponse.class, responseCode = "201")
    public Response create(CustomerRequest said) {
        return writes.answer(() -> {
            var customer = customers.create(said.toCommand());
            return Reply.created("/customers/" + customer.id(), CustomerResponse.from(customer));
        });
    }
}
