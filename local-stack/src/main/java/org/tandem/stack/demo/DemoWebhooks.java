package org.tandem.stack.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import org.tandem.shared.Vault;

/** A webhook of Aurora's with a log of the story's claims. It is paused: nothing of the demo leaves the machine. */
public final class DemoWebhooks {
    private static final String WEBHOOK = """
            INSERT IGNORE INTO webhooks (tenant_id, id, name, url, topics, state, secret, created_at)
            VALUES (?, ?, 'Warehouse system', 'https://hooks.aurora.example/tandem', 'lead.claimed lead.qualified',
              'PAUSED', ?, UTC_TIMESTAMP(6) - INTERVAL 20 DAY)""";
    private static final String DELIVERIES = """
            INSERT IGNORE INTO webhook_deliveries (tenant_id, webhook_id, event_id, state, attempts, due_at, created_at,
              attempted_at, duration_ms, status, failure, response)
            SELECT a.tenant_id, w.id, a.id, IF(MOD(CRC32(a.id), 5) = 0, 'FAILED', 'DELIVERED'),
              IF(MOD(CRC32(a.id), 5) = 0, 10, 1), a.at, UTC_TIMESTAMP(6), a.at + INTERVAL 1 SECOND,
              40 + MOD(CRC32(a.id), 90), IF(MOD(CRC32(a.id), 5) = 0, 503, 202),
              IF(MOD(CRC32(a.id), 5) = 0, 'REFUSED', NULL), IF(MOD(CRC32(a.id), 5) = 0, 'closed for stocktaking', 'queued')
            FROM audit_events a JOIN webhooks w ON w.tenant_id = a.tenant_id AND w.id = ?
            WHERE a.tenant_id = ? AND a.type IN ('lead.claimed', 'lead.qualified') ORDER BY a.id DESC LIMIT 40""";
    private final Connection connection;
    private final Vault vault;

    public DemoWebhooks(Connection connection, Vault vault) {
        this.connection = connection;
        this.vault = vault;
    }

    /** Written once: what people do with it stays. */
    public void write() throws SQLException {
        var firm = DemoWorld.firm("aurora").id();
        var id = DemoWorld.id("webhook", "warehouse");
        var secret = "whsec_"
                + Base64.getEncoder().encodeToString("a secret of the demo only".getBytes(StandardCharsets.UTF_8));
        try (var webhook = connection.prepareStatement(WEBHOOK);
                var deliveries = connection.prepareStatement(DELIVERIES)) {
            webhook.setObject(1, firm);
            webhook.setObject(2, id);
            webhook.setString(3, vault.seal(secret, firm + " webhook " + id));
            if (webhook.executeUpdate() == 1) {
                deliveries.setObject(1, id);
                deliveries.setObject(2, firm);
                deliveries.executeUpdate();
            }
        }
        connection.commit();
    }
}
