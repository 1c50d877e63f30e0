package org.tandem.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.tandem.shared.EventsToTell;
import org.tandem.shared.Time;
import org.tandem.tenancy.TenantJdbi;

/** Writes down what is to be delivered of a batch: one row per event and webhook that wants it and was there before it. */
@ApplicationScoped
class DeliveryPlanner {
    private static final String WANTED = "SELECT topics FROM webhooks WHERE tenant_id = :tenant AND state = 'ACTIVE'";
    private static final String PLAN = """
            INSERT IGNORE INTO webhook_deliveries (tenant_id, webhook_id, event_id, due_at, created_at)
            SELECT w.tenant_id, w.id, a.id, :now, :now
            FROM audit_events a
            JOIN webhooks w ON w.tenant_id = a.tenant_id AND w.state = 'ACTIVE'
              AND w.created_at <= a.at AND (
              CONCAT(' ', w.topics, ' ') LIKE CONCAT('% ', a.type, ' %')
              OR CONCAT(' ', w.topics, ' ') LIKE CONCAT('% ', SUBSTRING_INDEX(a.type, '.', 1), '.* %'))
            WHERE a.tenant_id = :tenant AND a.id IN (<events>)""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Time time;

    void plan(@Observes EventsToTell batch) {
        List<String> wanted =
                sql.query(WANTED, query -> query.mapTo(String.class).list());
        var types = batch.byType().keySet().stream()
                .filter(type -> wanted.stream().anyMatch(topics -> EventTopics.matches(topics, type)))
                .toList();
        if (!types.isEmpty()) {
            sql.update(
                    PLAN, update -> update.bindList("events", batch.of(types)).bind("now", time.now()));
        }
    }
}
