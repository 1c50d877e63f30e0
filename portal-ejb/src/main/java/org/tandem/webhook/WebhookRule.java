package org.tandem.webhook;

import org.tandem.shared.Rule;

public enum WebhookRule implements Rule {
    WEBHOOK_URL_NOT_HTTPS,
    WEBHOOK_URL_NOT_PUBLIC,
    WEBHOOK_EVENT_UNKNOWN,
    WEBHOOK_LIMIT_REACHED,
    WEBHOOK_NOT_ACTIVE,
    WEBHOOK_DELIVERY_UNDER_WAY
}
