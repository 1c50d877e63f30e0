package org.tandem.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.result.RowView;
import org.tandem.shared.EventsToTell;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/** Hands what happened to those who tell others, a batch at a time; what they write down and the mark are one transaction. */
@Stateless
@Gate
@PermitAll
public class OutboxRelay {
    private static final int BATCH = 1000;
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String WAITING = """
            SELECT o.id, a.type FROM (SELECT id FROM outbox_events
              WHERE tenant_id = :tenant AND relayed_at IS NULL ORDER BY id LIMIT 1000) o
            JOIN audit_events a ON a.tenant_id = :tenant AND a.id = o.id""";
    /** By id, not by range: a range would lock out the claims that are being written at its end, or lose against them. */
    private static final String DONE = """
            UPDATE outbox_events FORCE INDEX (PRIMARY) SET relayed_at = :now
            WHERE tenant_id = :tenant AND id IN (<events>)""";

    private static final String FORGET =
            "DELETE FROM outbox_events WHERE tenant_id = :tenant AND relayed_at < :before LIMIT " + BATCH;

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<EventsToTell> tellers;

    /** @return true when more is waiting */
    public boolean relayOnce() {
        caller.requireSystem();
        Map<String, List<UUID>> byType =
                sql.query(WAITING, query -> query.reduceRows(new HashMap<>(), OutboxRelay::collect));
        var batch = new EventsToTell(byType);
        var events = batch.all();
        if (events.isEmpty()) {
            return false;
        }
        tellers.fire(batch);
        sql.update(DONE, update -> update.bindList("events", events).bind("now", time.now()));
        return events.size() == BATCH;
    }

    private static Map<String, List<UUID>> collect(Map<String, List<UUID>> byType, RowView row) {
        byType.computeIfAbsent(row.getColumn("type", String.class), type -> new ArrayList<>())
                .add(row.getColumn("id", UUID.class));
        return byType;
    }

    /** Relayed rows are kept for a week, for whoever has to look. @return true when there may be more */
    public boolean forgetOnce() {
        caller.requireSystem();
        return sql.update(FORGET, update -> update.bind("before", time.now().minus(KEPT))) == BATCH;
    }
}
