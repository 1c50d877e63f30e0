package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.Time;
import org.tandem.tenancy.TenantJdbi;

/** New leads that a partner is looked for. A row leaves it in the transaction that decides about its lead. */
@ApplicationScoped
public class RoutingQueue {
    private static final String IN_USE =
            "SELECT EXISTS (SELECT 1 FROM routing_rules WHERE tenant_id = :tenant AND enabled)";
    private static final String ADD = """
            INSERT INTO routing_queue (tenant_id, lead_id, due_at) VALUES (:tenant, :lead, :due)
            ON DUPLICATE KEY UPDATE due_at = :due""";
    private static final String DUE = """
            SELECT lead_id FROM routing_queue WHERE tenant_id = :tenant AND due_at <= :now
            ORDER BY due_at, lead_id LIMIT :limit""";
    private static final String REMOVE = "DELETE FROM routing_queue WHERE tenant_id = :tenant AND lead_id IN (<leads>)";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Time time;

    /** Whether the firm has rules at all; without any, new leads go into the pool at once. */
    public boolean isInUse() {
        return sql.query(IN_USE, query -> query.mapTo(Boolean.class).one());
    }

    public void add(Collection<UUID> leadIds) {
        var now = time.now();
        sql.batch(ADD, rows -> {
            leadIds.forEach(lead -> rows.add(row -> row.bind("lead", lead).bind("due", now)));
            return leadIds.size();
        });
    }

    public List<UUID> due(int limit) {
        return sql.query(
                DUE,
                query -> query.bind("now", time.now())
                        .bind("limit", limit)
                        .mapTo(UUID.class)
                        .list());
    }

    public void remove(Collection<UUID> leadIds) {
        if (!leadIds.isEmpty()) {
            sql.update(REMOVE, update -> update.bindList("leads", List.copyOf(leadIds)));
        }
    }
}
