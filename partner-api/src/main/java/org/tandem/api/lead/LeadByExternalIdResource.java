package org.tandem.api.lead;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.problem.ApiCode;
import org.tandem.api.problem.RequestRefused;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.lead.LeadReporting;

@ApplicationScoped
@Path("leads/by-external-id/{externalId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadByExternalIdResource {
    @EJB
    private LeadReporting reporting;

    @Inject
    private Writes writes;

    @PUT
    @Operation(
            operationId = "reportLead",
            summary = "Registers a lead under the id of your system, or changes what the one with it says",
            description = "201 when it is new, 200 when it was there; a report that says nothing new changes nothing,"
                    + " not even the version. State and owner are left alone.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": "none", "tenantB": "none",
             "effect": ["leads", "search_documents", "duplicate_pairs", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = LeadResponse.class, responseCode = "200", responseDescription = "Was there")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response report(@PathParam("externalId") String externalId, LeadRequest lead) {
        if (lead.externalId() != null && !lead.externalId().equals(externalId)) {
            throw RequestRefused.at("/externalId", ApiCode.INVALID_PARAMETER);
        }
        return writes.answer(() -> {
            var reported = reporting.report(lead.toCommand(externalId));
            var response = LeadResponse.from(reported.lead());
            return reported.created()
                    ? Reply.created("/leads/" + reported.lead().id(), response)
                    : Reply.ok(response);
        });
    }
}
