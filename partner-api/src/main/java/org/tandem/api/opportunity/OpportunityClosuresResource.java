package org.tandem.api.opportunity;

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
import org.tandem.opportunity.OpportunityView;
import org.tandem.opportunity.OpportunityWork;

@ApplicationScoped
@Path("opportunities/{id}/closures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opportunities")
public class OpportunityClosuresResource {
    @EJB
    private OpportunityWork work;

    @Inject
    private Writes writes;

    @POST
    @Operation(operationId = "closeOpportunity", summary = "Closes an opportunity as WON, or as LOST for a reason")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "opportunity", "own": "organization",
             "foreign": 404, "tenantB": 404, "version": true, "effect": ["opportunities", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = OpportunityResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response close(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, ClosureRequest closure) {
        return opportunity(() -> closure.isWon()
                ? work.win(id, IfMatch.version(ifMatch))
                : work.lose(id, IfMatch.version(ifMatch), closure.reason(), closure.note()));
    }

    @DELETE
    @Operation(
            operationId = "reopenOpportunity",
            summary = "Opens a closed opportunity again; a won one only the firm may")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "opportunity", "own": "organization",
             "foreign": 404, "tenantB": 404, "version": true, "effect": ["opportunities", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = OpportunityResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response reopen(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoFields none) {
        return opportunity(() -> work.reopen(id, IfMatch.version(ifMatch)));
    }

    private Response opportunity(Supplier<OpportunityView> use) {
        return writes.answer(() -> Reply.ok(OpportunityResponse.from(use.get())));
    }
}
