package org.tandem.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.Ids;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/** Makes the daily mails of one firm: one per person and day, of what that person was told since the last one. */
@Stateless
@Gate
@PermitAll
public class DigestPlanner {
    private static final int BATCH = 200;
    private static final String ZONES = """
            SELECT DISTINCT COALESCE(p.zone, t.zone) FROM notifications n
            JOIN people p ON p.tenant_id = n.tenant_id AND p.id = n.person_id
            JOIN tenants t ON t.id = n.tenant_id
            WHERE n.tenant_id = :tenant AND n.delivery = 'DIGEST' AND n.digest_id IS NULL""";
    private static final String PEOPLE = """
            SELECT DISTINCT n.person_id FROM notifications n
            JOIN people p ON p.tenant_id = n.tenant_id AND p.id = n.person_id
            JOIN tenants t ON t.id = n.tenant_id
            JOIN audit_events a ON a.tenant_id = n.tenant_id AND a.id = n.event_id
            WHERE n.tenant_id = :tenant AND n.delivery = 'DIGEST' AND n.digest_id IS NULL AND a.at < :until
              AND COALESCE(p.zone, t.zone) = :zone AND NOT EXISTS (SELECT 1 FROM mails m
                WHERE m.tenant_id = n.tenant_id AND m.person_id = n.person_id AND m.digest_on = :day)
            LIMIT 200""";
    private static final String MAIL = """
            INSERT IGNORE INTO mails (tenant_id, person_id, id, digest_on, due_at, created_at)
            VALUES (:tenant, :person, :id, :day, :now, :now)""";
    private static final String TOLD = """
            UPDATE notifications SET digest_id = :id
            WHERE tenant_id = :tenant AND person_id = :person AND delivery = 'DIGEST' AND digest_id IS NULL""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    /** @return true when there may be more */
    public boolean planOnce() {
        caller.requireSystem();
        var more = false;
        for (var zone : sql.query(ZONES, query -> query.mapTo(String.class).list())) {
            var hour = DigestHour.reached(ZoneId.of(zone), time.now());
            more |= hour.isPresent() && plan(zone, hour.get());
        }
        return more;
    }

    private boolean plan(String zone, DigestHour hour) {
        List<UUID> people = sql.query(
                PEOPLE,
                query -> query.bind("zone", zone)
                        .bind("until", hour.until())
                        .bind("day", hour.day())
                        .mapTo(UUID.class)
                        .list());
        people.forEach(person -> mail(person, hour));
        return people.size() == BATCH;
    }

    private void mail(UUID person, DigestHour hour) {
        var id = Ids.next();
        var made = sql.update(
                MAIL,
                update -> update.bind("person", person)
                        .bind("id", id)
                        .bind("day", hour.day())
                        .bind("now", time.now()));
        if (made == 1) {
            sql.update(TOLD, update -> update.bind("person", person).bind("id", id));
        }
    }
}
