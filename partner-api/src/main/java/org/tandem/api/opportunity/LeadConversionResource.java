package org.tandem.api.opportunity;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.opportunity.LeadConverting;

@ApplicationScoped
@Path("leads/{id}/conversion")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadConversionResource {
    @EJB
    private LeadConverting converting;

    @Inject
    private Writes writes;

    @GET
    @Operation(
            operationId = "previewLeadConversion",
            summary = "What a qualified lead would become, and customers that may be the company meant")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "lead", "own": "organization",
             "foreign": 404, "tenantB": 404, "effect": []}""")
    public ConversionPreviewResponse preview(@PathParam("id") UUID id) {
        return ConversionPreviewResponse.from(converting.preview(id));
    }

    @POST
    @Operation(
            operationId = "convertLead",
            summary =
                    "Makes customer, contact and opportunity of a qualified lead; harmless when it is converted already")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "lead", "own": "organization", "bodyIds": {"customerId": "customer"},
             "foreign": 404, "tenantB": 404, "version": true, "effect": ["leads", "customers", "contacts", "opportunities", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = OpportunityResponse.class, responseCode = "201")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response convert(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ConversionRequest wanted) {
        return writes.answer(() -> {
            var opportunity = converting.convert(wanted.toCommand(id, IfMatch.version(ifMatch)));
            return Reply.created("/opportunities/" + opportunity.id(), OpportunityResponse.from(opportunity));
        });
    }
}
