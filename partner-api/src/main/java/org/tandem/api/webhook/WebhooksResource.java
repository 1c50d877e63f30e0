package org.tandem.api.webhook;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.tandem.api.write.Reply;
import org.tandem.api.write.Writes;
import org.tandem.webhook.WebhookService;

@ApplicationScoped
@Path("webhooks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Webhooks")
public class WebhooksResource {
    @EJB
    private WebhookService webhooks;

    @Inject
    private Writes writes;

    @GET
    @Operation(operationId = "listWebhooks", summary = "The firm's webhooks, by name")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["tenant-admin"], "object": "webhooks", "own": "tenant", "foreign": "absent", "tenantB": "absent",
             "effect": []}""")
    public WebhooksResponse list() {
        return WebhooksResponse.from(webhooks.list());
    }

    @POST
    @Operation(
            operationId = "registerWebhook",
            summary = "Registers an address that is told what happens",
            description = "The answer carries the secret, once: a repetition by `Idempotency-Key` does not.")
    @Extension(name = "x-auth", parseValue = true, value = """
            {"roles": ["tenant-admin"], "object": "none", "foreign": "none", "tenantB": "none",
             "effect": ["webhooks", "audit_events", "outbox_events"]}""")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, ref = "IdempotencyKey")
    @APIResponseSchema(value = WebhookResponse.class, responseCode = "201")
    public Response register(WebhookRequest wanted) {
        return writes.answer(() -> {
            var made = webhooks.register(wanted.toCommand());
            return Reply.created("/webhooks/" + made.webhook().id(), WebhookResponse.withSecret(made))
                    .rememberedAs(WebhookResponse.from(made.webhook()));
        });
    }
}
