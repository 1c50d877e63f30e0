package org.tandem.api.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.webhook.RegisterWebhook;

/** A webhook as it shall be from now on. */
public record WebhookChangeRequest(
        String name,
        String url,
        List<String> eventTypes,

        @Schema(description = "False pauses it; true also activates one that was disabled")
        boolean active) {

    RegisterWebhook toCommand() {
        return new RegisterWebhook(name, url, eventTypes);
    }
}
