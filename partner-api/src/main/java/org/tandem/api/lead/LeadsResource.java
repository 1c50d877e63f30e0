package org.tandem.api.lead;

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
import org.tandem.api.duplicate.DuplicateResponse;
import org.tandem.api.http.PageResponse;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.duplicate.DuplicateService;
import org.tandem.duplicate.Registered;
import org.tandem.lead.LeadService;

@ApplicationScoped
@Path("leads")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadsResource {
    @EJB
    private LeadService leads;

    @EJB
    private DuplicateService duplicates;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listLeads", summary = "Leads the caller may see, newest first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "leads", "own": "organization",
             "queryIds": {"owner": "organization"}, "foreign": "absent", "tenantB": "absent", "effect": []}""")
    public PageResponse<LeadRowResponse> list(@BeanParam LeadListRequest filter) {
        return PageResponse.from(leads.list(filter.toQuery()), LeadRowResponse::from);
    }

    @POST
    @Operation(
            operationId = "registerLead",
            summary = "Registers a lead; it is routed within seconds, or waits in the pool when the firm has no rules",
            description = "What may be the same is answered in `possibleDuplicates`, and the lead is registered all the"
                    + " same: only an `externalId` that is there already is refused.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": "none", "tenantB": "none",
             "effect": ["leads", "routing_queue", "search_documents", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = LeadResponse.class, responseCode = "201", responseDescription = "Registered at Location")
    public Response register(LeadRequest lead) {
        return writes.answer(() -> registered(duplicates.register(lead.toCommand())));
    }

    private static Reply registered(Registered registered) {
        var known = registered.known().stream().map(DuplicateResponse::from).toList();
        return Reply.created("/leads/" + registered.lead().id(), LeadResponse.from(registered.lead(), known));
    }
}
