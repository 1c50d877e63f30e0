package org.tandem.webhook;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.Cursor;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.InputRule;
import org.tandem.shared.NotFound;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** What was sent to a webhook and how it went. */
@Stateless
@Gate
@DenyAll
public class WebhookDeliveryService {
    private static final int MAX_LIMIT = 200;
    private static final UUID END = new UUID(-1, -1);
    private static final String ROWS = """
            SELECT d.*, a.at, a.type, a.subject, a.subject_id
            FROM webhook_deliveries d JOIN audit_events a ON a.tenant_id = d.tenant_id AND a.id = d.event_id
            WHERE d.tenant_id = :tenant AND d.webhook_id = :webhook AND %s
            ORDER BY d.event_id DESC LIMIT :limit""";
    private static final String COUNT = """
            SELECT COUNT(*) FROM (SELECT 1 FROM webhook_deliveries d
              WHERE d.tenant_id = :tenant AND d.webhook_id = :webhook AND %s LIMIT 1001) counted""";
    private static final String OF_STATE = "(:state IS NULL OR d.state = :state)";
    private static final String REPLAY = """
            UPDATE webhook_deliveries SET state = 'WAITING', attempts = 0, replays = replays + 1, due_at = :now
            WHERE tenant_id = :tenant AND webhook_id = :webhook AND event_id = :event AND state <> 'WAITING'""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private WebhookService webhooks;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** Newest first. @param state null for all */
    @RolesAllowed(Roles.TENANT_ADMIN)
    public PageOf<DeliveryRow> list(UUID webhookId, DeliveryState state, String cursor, int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(MAX_LIMIT));
        }
        webhooks.require(webhookId);
        var after = cursor == null ? END : Cursor.decode(cursor).id();
        var chosen = state == null ? null : state.name();
        var rows = sql.query(
                ROWS.formatted("d.event_id < :after AND " + OF_STATE),
                query -> query.bind("webhook", webhookId)
                        .bind("after", after)
                        .bind("state", chosen)
                        .bind("limit", limit + 1)
                        .map((row, context) -> row(row))
                        .list());
        int counted = sql.query(
                COUNT.formatted(OF_STATE),
                query -> query.bind("webhook", webhookId)
                        .bind("state", chosen)
                        .mapTo(Integer.class)
                        .one());
        var items = rows.size() > limit ? List.copyOf(rows.subList(0, limit)) : rows;
        var last = rows.size() > limit ? items.get(limit - 1) : null;
        return PageOf.of(items, last == null ? null : new Cursor(last.at(), last.eventId()).encode(), counted);
    }

    /** Sends the same message again, with the same id; from then on it is tried like a new one. */
    @RolesAllowed(Roles.TENANT_ADMIN)
    public DeliveryRow replay(UUID webhookId, UUID eventId) {
        var webhook = webhooks.require(webhookId);
        requireRow(webhookId, eventId);
        if (!webhook.isActive()) {
            throw new RuleViolation(WebhookRule.WEBHOOK_NOT_ACTIVE);
        }
        var begun = sql.update(
                REPLAY,
                update -> update.bind("now", time.now())
                        .bind("webhook", webhookId)
                        .bind("event", eventId));
        if (begun == 0) {
            throw new RuleViolation(WebhookRule.WEBHOOK_DELIVERY_UNDER_WAY);
        }
        events.fire(new WebhookChanged(webhookId, WebhookChanged.REPLAYED, Map.of("event", eventId.toString())));
        return requireRow(webhookId, eventId);
    }

    private DeliveryRow requireRow(UUID webhookId, UUID eventId) {
        return sql.query(
                        ROWS.formatted("d.event_id = :event"),
                        query -> query.bind("webhook", webhookId)
                                .bind("event", eventId)
                                .bind("limit", 1)
                                .map((row, context) -> row(row))
                                .findOne())
                .orElseThrow(NotFound::new);
    }

    private static DeliveryRow row(ResultSet row) throws SQLException {
        var failure = row.getString("failure");
        return new DeliveryRow(
                UUID.fromString(row.getString("event_id")),
                row.getString("type"),
                row.getString("subject"),
                UUID.fromString(row.getString("subject_id")),
                instant(row, "at"),
                DeliveryState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getInt("replays"),
                instant(row, "due_at"),
                instant(row, "attempted_at"),
                row.getObject("duration_ms", Integer.class),
                row.getObject("status", Integer.class),
                failure == null ? null : DeliveryFailure.valueOf(failure),
                row.getString("response"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }
}
