package org.tandem.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.tenancy.TenantJdbi;

/** Remembers since when a webhook takes nothing, and disables it after three days or when it says that it is gone. */
@ApplicationScoped
class WebhookHealth {
    static final Duration PATIENCE = Duration.ofDays(3);
    private static final String WELL = """
            UPDATE webhooks SET failing_since = NULL
            WHERE tenant_id = :tenant AND id = :webhook AND failing_since IS NOT NULL""";
    private static final String ILL = """
            UPDATE webhooks SET failing_since = :now
            WHERE tenant_id = :tenant AND id = :webhook AND failing_since IS NULL""";
    private static final String DISABLE = """
            UPDATE webhooks SET state = 'DISABLED', version = version + 1
            WHERE tenant_id = :tenant AND id = :webhook AND state = 'ACTIVE' AND (:gone OR failing_since < :before)""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Event<DomainEvent> events;

    /** What is noted here is no change that an administrator could lose: only disabling raises the version. */
    void note(UUID webhookId, DeliveryOutcome outcome, Instant now) {
        if (outcome.isTaken()) {
            sql.update(WELL, update -> update.bind("webhook", webhookId));
            return;
        }
        sql.update(ILL, update -> update.bind("webhook", webhookId).bind("now", now));
        var disabled = sql.update(
                DISABLE,
                update -> update.bind("webhook", webhookId)
                        .bind("gone", outcome.isGone())
                        .bind("before", now.minus(PATIENCE)));
        if (disabled == 1) {
            events.fire(new WebhookChanged(
                    webhookId,
                    WebhookChanged.DISABLED,
                    Map.of("failure", outcome.failure().name())));
        }
    }
}
