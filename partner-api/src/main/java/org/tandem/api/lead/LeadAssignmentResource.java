package org.tandem.api.lead;

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
import org.tandem.lead.LeadSteering;
import org.tandem.lead.LeadView;

@ApplicationScoped
@Path("leads/{id}/assignment")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leads")
public class LeadAssignmentResource {
    @EJB
    private LeadSteering steering;

    @Inject
    private Writes writes;

    @POST
    @Operation(operationId = "assignLead", summary = "Gives a lead to a partner, whoever had it before")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "lead", "own": "tenant",
             "bodyIds": {"organizationId": "organization", "personId": "person"}, "foreign": 403, "tenantB": 404,
             "version": true, "effect": ["leads", "claims", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = LeadResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response assign(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, AssignmentRequest wanted) {
        var version = IfMatch.version(ifMatch);
        return lead(() -> Boolean.TRUE.equals(wanted.beyondCapacity())
                ? steering.assignBeyondCapacity(id, version, wanted.organizationId(), wanted.personId())
                : steering.assign(id, version, wanted.organizationId(), wanted.personId()));
    }

    @DELETE
    @Operation(operationId = "retractLead", summary = "Takes a lead back from its owner")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "lead", "own": "tenant", "foreign": 403, "tenantB": 404,
             "version": true, "effect": ["leads", "claims", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = LeadResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response retract(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoFields none) {
        return lead(() -> steering.retract(id, IfMatch.version(ifMatch)));
    }

    private Response lead(Supplier<LeadView> use) {
        return writes.answer(() -> Reply.ok(LeadResponse.from(use.get())));
    }
}
