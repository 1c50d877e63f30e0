package org.tandem.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Webhooks that the tests need, registered as Aurora's administrator would. */
public final class Webhooks {
    private Webhooks() {}

    public static Map<String, Object> request(String url, String... eventTypes) {
        return Map.of("name", "CRM", "url", url, "eventTypes", List.of(eventTypes));
    }

    public static Map<String, Object> change(String url, boolean active, String... eventTypes) {
        var wanted = new HashMap<>(request(url, eventTypes));
        wanted.put("active", active);
        return wanted;
    }

    public static JsonNode registered(String url, String... eventTypes) {
        return Api.as(People.GRETA)
                .post("/webhooks", request(url, eventTypes))
                .answers(201)
                .json();
    }

    public static String path(JsonNode webhook) {
        return "/webhooks/" + webhook.path("id").asText();
    }

    public static void remove(JsonNode webhook) {
        var greta = Api.as(People.GRETA);
        var version = greta.get(path(webhook)).ok().path("version").asLong();
        greta.ifVersion(version).delete(path(webhook)).ok();
    }

    /** A firm has room for twenty. */
    public static void removeAll() {
        Api.as(People.GRETA).get("/webhooks").items().forEach(Webhooks::remove);
    }

    /** Waits until everything that happened was told at least once: a webhook notes since when nobody hears it. */
    public static void awaitAll() {
        Eventually.holds(
                Duration.ofSeconds(60),
                () -> Rows.count("SELECT COUNT(*) FROM outbox_events WHERE relayed_at IS NULL") == 0
                        && Rows.count("SELECT COUNT(*) FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook_id"
                                        + " WHERE w.state = 'ACTIVE' AND d.state = 'WAITING' AND d.attempts = 0")
                                == 0);
    }

    /** As if an earlier event had been delivered: nothing of these tests leaves the machine. */
    public static void delivered(String webhookId) {
        var sql =
                "INSERT INTO webhook_deliveries (tenant_id, webhook_id, event_id, state, attempts, due_at, created_at, status)"
                        + " SELECT w.tenant_id, w.id, (SELECT MAX(a.id) FROM audit_events a WHERE a.tenant_id = w.tenant_id),"
                        + " 'DELIVERED', 1, NOW(6), NOW(6), 200 FROM webhooks w WHERE w.id = ?";
        try (var connection = Stack.get().database();
                var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, UUID.fromString(webhookId));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static String anEvent(String webhookId) {
        var event = Rows.text(
                "SELECT MAX(event_id) FROM webhook_deliveries WHERE webhook_id = ? AND state = 'DELIVERED'",
                UUID.fromString(webhookId));
        return event == null ? new UUID(0, 0).toString() : event;
    }
}
