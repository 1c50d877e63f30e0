package org.tandem.api.partner;

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
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.partner.BusinessCalendar;
import org.tandem.partner.CalendarService;

/** The calendars of the firm, which its partners share. */
@ApplicationScoped
@Path("business-calendars")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partner programme")
public class BusinessCalendarsResource {
    @EJB
    private CalendarService calendars;

    @Inject
    private Writes writes;

    @GET
    @Operation(
            operationId = "listBusinessCalendars",
            summary = "The firm's calendars by name, without blocks and holidays")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "calendars", "own": "tenant", "foreign": 403, "tenantB": "absent",
             "effect": []}""")
    public CalendarsResponse list() {
        return new CalendarsResponse(
                calendars.list().stream().map(CalendarResponse::from).toList());
    }

    @POST
    @Operation(operationId = "makeBusinessCalendar", summary = "Adds a calendar of the firm")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "none", "foreign": 403, "tenantB": "none",
             "effect": ["business_calendars", "business_blocks", "holidays", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = CalendarResponse.class, responseCode = "201", responseDescription = "At Location")
    public Response make(CalendarRequest calendar) {
        return writes.answer(() -> made(calendars.make(calendar.toCommand())));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getBusinessCalendar", summary = "One calendar with its blocks and holidays")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "calendar", "own": "tenant", "foreign": 403, "tenantB": 404,
             "effect": []}""")
    public CalendarResponse get(@PathParam("id") UUID id) {
        return CalendarResponse.from(calendars.require(id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "describeBusinessCalendar", summary = "Changes a calendar")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["channel-manager"], "object": "calendar", "own": "tenant", "foreign": 403, "tenantB": 404,
             "version": true, "effect": ["business_calendars", "business_blocks", "holidays", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = CalendarResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response describe(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CalendarRequest calendar) {
        return writes.answer(() -> Reply.ok(
                CalendarResponse.from(calendars.describe(id, IfMatch.version(ifMatch), calendar.toCommand()))));
    }

    private static Reply made(BusinessCalendar calendar) {
        return Reply.created("/business-calendars/" + calendar.id(), CalendarResponse.from(calendar));
    }
}
