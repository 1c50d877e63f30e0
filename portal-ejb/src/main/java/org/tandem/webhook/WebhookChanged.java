package org.tandem.webhook;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** Something happened to a webhook. */
public record WebhookChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String REGISTERED = "webhook.registered";
    static final String CHANGED = "webhook.changed";
    static final String SECRET_RENEWED = "webhook.secret-renewed";
    static final String DISABLED = "webhook.disabled";
    static final String REMOVED = "webhook.removed";
    static final String REPLAYED = "webhook.replayed";

    @Override
    public String subject() {
        return "webhook";
    }
}
