package org.tandem.webhook;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A webhook as an administrator sees it; never its secret.
 *
 * @param failingSince of the first failure after the last success, null when all is well
 * @param formerSecretUntil until when the secret before the present one signs too, null when it no longer does
 */
public record WebhookView(
        UUID id,
        long version,
        String name,
        String url,
        List<String> eventTypes,
        WebhookState state,
        Instant failingSince,
        Instant formerSecretUntil,
        Instant createdAt)
        implements Serializable {

    public boolean isActive() {
        return state == WebhookState.ACTIVE;
    }
}
