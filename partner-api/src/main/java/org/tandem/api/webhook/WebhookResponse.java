package org.tandem.api.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.http.Versioned;
import org.tandem.webhook.NewSecret;
import org.tandem.webhook.WebhookState;
import org.tandem.webhook.WebhookView;

/** A webhook. */
public record WebhookResponse(
        UUID id,
        long version,
        String name,
        String url,
        List<String> eventTypes,
        WebhookState state,

        @Schema(
                nullable = true,
                description = "Of the first failure since the last success; after three days it is disabled")
        Instant failingSince,

        @Schema(nullable = true, description = "Until then the former secret signs too")
        Instant formerSecretUntil,

        Instant createdAt,

        @Schema(
                nullable = true,
                description = "Only in the first answer to the request that made it, by Standard Webhooks")
        String secret)
        implements Versioned {

    static WebhookResponse from(WebhookView webhook) {
        return of(webhook, null);
    }

    static WebhookResponse withSecret(NewSecret made) {
        return of(made.webhook(), made.secret().text());
    }

    private static WebhookResponse of(WebhookView webhook, String secret) {
        return new WebhookResponse(
                webhook.id(),
                webhook.version(),
                webhook.name(),
                webhook.url(),
                webhook.eventTypes(),
                webhook.state(),
                webhook.failingSince(),
                webhook.formerSecretUntil(),
                webhook.createdAt(),
                secret);
    }
}
