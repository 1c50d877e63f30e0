package org.tandem.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tandem.shared.EventsToTell;
import org.tandem.shared.Time;
import org.tandem.tenancy.TenantJdbi;

/** Writes down who is to be told of a batch, and to whom a mail goes at once; each person gets one mail per event at most. */
@ApplicationScoped
class NotificationPlanner {
    private static final String MAILS = """
            INSERT IGNORE INTO mails (tenant_id, person_id, id, due_at, created_at)
            SELECT tenant_id, person_id, event_id, :now, :now FROM notifications
            WHERE tenant_id = :tenant AND event_id IN (<events>) AND delivery = 'MAIL'""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Time time;

    void plan(@Observes EventsToTell batch) {
        var told = 0;
        for (var kind : NotificationKind.values()) {
            var events = batch.of(kind.events());
            if (!events.isEmpty()) {
                told += sql.update(kind.statement(), update -> update.bindList("events", events));
            }
        }
        if (told > 0) {
            sql.update(MAILS, update -> update.bindList("events", batch.all()).bind("now", time.now()));
        }
    }
}
