package org.tandem.api.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.webhook.RegisterWebhook;

/** A webhook to register. */
public record WebhookRequest(
        String name,

        @Schema(description = "https, to a name on the public internet", example = "https://hooks.firm.example/tandem")
        String url,

        @Schema(description = "Event types, or all of a feature", example = "[\"lead.*\", \"lead-import.finished\"]")
        List<String> eventTypes) {

    RegisterWebhook toCommand() {
        return new RegisterWebhook(name, url, eventTypes);
    }
}
