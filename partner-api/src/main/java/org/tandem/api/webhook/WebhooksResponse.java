package org.tandem.api.webhook;

import java.util.List;
import org.tandem.webhook.WebhookView;

/** All webhooks of the firm; there are twenty at most. */
public record WebhooksResponse(List<WebhookResponse> items) {

    static WebhooksResponse from(List<WebhookView> webhooks) {
        return new WebhooksResponse(webhooks.stream().map(WebhookResponse::from).toList());
    }
}
