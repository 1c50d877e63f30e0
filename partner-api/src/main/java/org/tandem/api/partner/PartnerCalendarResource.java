package org.tandem.api.partner;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.partner.CalendarService;

/** When one partner works. */
@ApplicationScoped
@Path("partners/{id}/calendar")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners")
public class PartnerCalendarResource {
    @EJB
    private CalendarService calendars;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "getPartnerCalendar", summary = "When a partner works; its people see their own company's")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager", "partner-sales", "partner-admin"], "object": "organization", "own": "organization", "foreign": 404, "tenantB": 404,
             "effect": []}""")
    public CalendarResponse get(@PathParam("id") UUID id) {
        return CalendarResponse.from(calendars.ofPartner(id));
    }

    @PUT
    @Operation(
            operationId = "setPartnerCalendar",
            summary = "Says when the caller's company works; makes it a calendar of its own the first time")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["partner-admin"], "object": "organization", "own": "organization", "foreign": 404, "tenantB": 404,
             "version": true, "effect": ["partners", "business_calendars", "business_blocks", "holidays", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = CalendarResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response workBy(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CalendarRequest calendar) {
        return writes.answer(() ->
                Reply.ok(CalendarResponse.from(calendars.workBy(id, IfMatch.version(ifMatch), calendar.toCommand()))));
    }
}
