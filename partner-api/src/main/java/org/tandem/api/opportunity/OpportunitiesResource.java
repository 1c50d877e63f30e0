package org.tandem.api.opportunity;

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
import org.tandem.opportunity.OpportunityService;

@ApplicationScoped
@Path("opportunities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
public class OpportunitiesResource {
    @EJB
    private OpportunityService opportunities;

    @Inject
    private Writes writes;

    @GET
    @Operation(
            operationId = "listOpportunities",
            summary = "Opportunities the caller may see; open ones that close soonest first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "opportunities", "own": "organization", "queryIds": {"owner": "organization", "customer": "customer", "stage": "stage"},
             "foreign": "absent", "tenantB": "absent", "effect": []}""")
    public PageResponse<OpportunityRowResponse> list(@BeanParam OpportunityListRequest filter) {
        return PageResponse.from(opportunities.list(filter.toQuery()), OpportunityRowResponse::from);
    }

    @POST
    @Operation(operationId = "createOpportunity", summary = "Opens an opportunity with a customer the caller may see")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "none", "own": "organization", "bodyIds": {"customerId": "customer", "contactId": "contact"},
             "foreign": "422 CUSTOMER_UNKNOWN", "tenantB": "422 CUSTOMER_UNKNOWN",
             "effect": ["opportunities", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = OpportunityResponse.class, responseCode = "201")
    public Response create(OpportunityRequest said) {
        return writes.answer(() -> {
            var opportunity = opportunities.create(said.toCommand());
            return Reply.created("/opportunities/" + opportunity.id(), OpportunityResponse.from(opportunity));
        });
    }
}
