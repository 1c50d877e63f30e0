package org.tandem.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.tandem.shared.JsonTexts;
import org.tandem.shared.RetrySchedule;
import org.tandem.shared.Time;
import org.tandem.shared.Vault;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/**
 * Gives out what is to be sent and notes what came of it. What is given out is nobody else's for a minute; a node that
 * dies in that minute leaves it to the next one, so a message may arrive twice, with the same id.
 */
@Stateless
@Gate
@PermitAll
public class WebhookDispatcher {
    private static final Duration TAKEN = Duration.ofMinutes(1);
    private static final RetrySchedule RETRIES = new RetrySchedule(List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24)));
    private static final String DUE = """
            SELECT w.id FROM webhooks w WHERE w.tenant_id = :tenant AND w.state = 'ACTIVE' AND EXISTS (
              SELECT 1 FROM webhook_deliveries d
              WHERE d.tenant_id = :tenant AND d.webhook_id = w.id AND d.state = 'WAITING' AND d.due_at <= :now)""";
    private static final String NEXT = """
            SELECT d.webhook_id, d.event_id, d.attempts, w.url, w.secret,
              CASE WHEN w.former_until > :now THEN w.former_secret END AS former_secret,
              a.type, a.at, a.subject, a.subject_id, a.detail
            FROM webhook_deliveries d
            JOIN webhooks w ON w.tenant_id = d.tenant_id AND w.id = d.webhook_id AND w.state = 'ACTIVE'
            JOIN audit_events a ON a.tenant_id = d.tenant_id AND a.id = d.event_id
            WHERE d.tenant_id = :tenant AND d.webhook_id = :webhook AND d.state = 'WAITING' AND d.due_at <= :now
            ORDER BY d.due_at LIMIT 1""";
    private static final String TAKE = """
            UPDATE webhook_deliveries SET attempts = attempts + 1, due_at = :until, attempted_at = :now
            WHERE tenant_id = :tenant AND webhook_id = :webhook AND event_id = :event AND state = 'WAITING'
              AND attempts = :attempts AND due_at <= :now""";
    private static final String NOTE = """
            UPDATE webhook_deliveries SET state = :state, due_at = :due, duration_ms = :duration, status = :status,
              failure = :failure, response = :response
            WHERE tenant_id = :tenant AND webhook_id = :webhook AND event_id = :event AND state = 'WAITING'""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private WebhookHealth health;

    @Inject
    private Vault vault;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    /** The webhooks something is due for. */
    public List<UUID> due() {
        caller.requireSystem();
        return sql.query(
                DUE, query -> query.bind("now", time.now()).mapTo(UUID.class).list());
    }

    /** The oldest that is due; empty too when somebody else was faster, who then goes on with the others. */
    public Optional<Dispatch> take(UUID webhookId) {
        caller.requireSystem();
        var now = time.now();
        return sql.query(
                        NEXT,
                        query -> query.bind("webhook", webhookId)
                                .bind("now", now)
                                .map((row, context) -> dispatch(row))
                                .findOne())
                .filter(next -> sql.update(
                                TAKE,
                                update -> update.bind("until", now.plus(TAKEN))
                                        .bind("now", now)
                                        .bind("webhook", webhookId)
                                        .bind("event", next.eventId())
                                        .bind("attempts", next.attempts()))
                        == 1);
    }

    public void note(Dispatch sent, DeliveryOutcome outcome) {
        caller.requireSystem();
        var pause = RETRIES.pauseAfter(
                sent.attempts() + 1, ThreadLocalRandom.current().nextDouble());
        var state = outcome.isTaken()
                ? DeliveryState.DELIVERED
                : pause.isPresent() ? DeliveryState.WAITING : DeliveryState.FAILED;
        var now = time.now();
        sql.update(
                NOTE,
                update -> update.bind("state", state.name())
                        .bind("due", now.plus(pause.orElse(Duration.ZERO)))
                        .bind("duration", outcome.durationMs())
                        .bind("status", outcome.status())
                        .bind(
                                "failure",
                                outcome.failure() == null
                                        ? null
                                        : outcome.failure().name())
                        .bind("response", outcome.response())
                        .bind("webhook", sent.webhookId())
                        .bind("event", sent.eventId()));
        health.note(sent.webhookId(), outcome, now);
    }

    private Dispatch dispatch(ResultSet row) throws SQLException {
        var webhookId = UUID.fromString(row.getString("webhook_id"));
        var secrets = new ArrayList<WebhookSecret>();
        for (var column : List.of("secret", "former_secret")) {
            var sealed = row.getString(column);
            if (sealed != null) {
                secrets.add(new WebhookSecret(vault.open(sealed, WebhookService.owner(caller, webhookId))));
            }
        }
        return new Dispatch(
                webhookId,
                UUID.fromString(row.getString("event_id")),
                URI.create(row.getString("url")),
                List.copyOf(secrets),
                row.getInt("attempts"),
                WebhookPayload.of(
                        row.getString("type"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("subject"),
                        UUID.fromString(row.getString("subject_id")),
                        JsonTexts.read(row.getString("detail"))));
    }
}
