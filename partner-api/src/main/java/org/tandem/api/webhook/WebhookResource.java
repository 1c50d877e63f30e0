package org.tandem.api.webhook;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.tandem.api.json.NoFields;
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.webhook.WebhookService;

@ApplicationScoped
@Path("webhooks/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhookResource {
    @EJB
    private WebhookService webhooks;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "getWebhook", summary = "One webhook; never its secret")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["tenant-admin"], "object": "webhook", "own": "tenant", "foreign": 404, "tenantB": 404,
             "effect": []}""")
    public WebhookResponse get(@PathParam("id") UUID id) {
        return WebhookResponse.from(webhooks.require(id));
    }

    @PUT
    @Operation(operationId = "changeWebhook", summary = "Changes, pauses or activates a webhook")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["tenant-admin"], "object": "webhook", "own": "tenant", "foreign": 404, "tenantB": 404,
             "version": true, "effect": ["webhooks", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = WebhookResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, WebhookChangeRequest wanted) {
        return writes.answer(() -> Reply.ok(WebhookResponse.from(
                webhooks.change(id, IfMatch.version(ifMatch), wanted.toCommand(), wanted.active()))));
    }

    @DELETE
    @Operation(operationId = "removeWebhook", summary = "Removes a webhook; what was not delivered never is")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["tenant-admin"], "object": "webhook", "own": "tenant", "foreign": 404, "tenantB": 404,
             "version": true, "effect": ["webhooks", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = WebhookResponse.class, responseCode = "200")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response remove(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoFields none) {
        return writes.answer(() -> Reply.ok(WebhookResponse.from(webhooks.remove(id, IfMatch.version(ifMatch)))));
    }

    @POST
    @Path("secrets")
    @Operation(
            operationId = "renewWebhookSecret",
            summary = "Makes a new secret; the former one signs too for a day",
            description = "The answer carries the secret, once: a repetition by `Idempotency-Key` does not.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["tenant-admin"], "object": "webhook", "own": "tenant", "foreign": 404, "tenantB": 404,
             "version": true, "effect": ["webhooks", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = WebhookResponse.class, responseCode = "201")
    @APIResponse(ref = "Conflict", responseCode = "409")
    public Response renewSecret(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NoFields none) {
        return writes.answer(() -> {
            var made = webhooks.renewSecret(id, IfMatch.version(ifMatch));
            return Reply.created("/webhooks/" + id, WebhookResponse.withSecret(made))
                    .rememberedAs(WebhookResponse.from(made.webhook()));
        });
    }
}
