package org.tandem.api.webhook;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tandem.api.http.PageResponse;
import org.tandem.api.http.Parameters;
import org.tandem.api.json.NoFields;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.webhook.DeliveryState;
import org.tandem.webhook.WebhookDeliveryService;

@ApplicationScoped
@Path("webhooks/{id}/deliveries")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookDeliveriesResource {
    @EJB
    private WebhookDeliveryService deliveries;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listWebhookDeliveries", summary = "What was sent to a webhook, newest event first")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["tenant-admin"], "object": "webhook", "own": "tenant", "foreign": 404, "tenantB": 404,
             "effect": []}""")
    public PageResponse<DeliveryResponse> list(
            @PathParam("id") UUID id,
            @QueryParam("state") @Parameter(schema = @Schema(ref = "DeliveryState")) String state,
            @QueryParam("cursor") @Parameter(description = "`nextCursor` of the page before") String cursor,
            @QueryParam("limit")
                    @Parameter(
                            description = "1 to 200, 50 when absent",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200"))
                    String limit) {
        var chosen = Parameters.oneOf("state", state, DeliveryState.class);
        return PageResponse.from(deliveries.list(id, chosen, cursor, Parameters.limit(limit)), DeliveryResponse::from);
    }

    @POST
    @Path("{event}/replays")
    @Operation(
            operationId = "replayWebhookDelivery",
            summary = "Sends a message again, with the same id; refused while it is waiting anyway")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["tenant-admin"], "object": "webhook", "own": "tenant", "foreign": 404, "tenantB": 404,
             "effect": ["webhook_deliveries", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = DeliveryResponse.class, responseCode = "202")
    public Response replay(@PathParam("id") UUID id, @PathParam("event") UUID event, NoFields none) {
        return writes.answer(() ->
                Reply.accepted("/webhooks/" + id + "/deliveries", DeliveryResponse.from(deliveries.replay(id, event))));
    }
}
