package org.tandem.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/**
 * Tells the people concerned what happened, a batch at a time. Each recipient rule is one statement over the batch; the
 * notification's key makes a repeated batch harmless. Whoever did it is not told.
 */
@Stateless
@Gate
@PermitAll
public class OutboxRelay {
    private static final int BATCH = 1000;
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String WAITING =
            "SELECT id FROM outbox_events WHERE tenant_id = :tenant AND relayed_at IS NULL ORDER BY id LIMIT " + BATCH;
    private static final String NOTIFY = """
            INSERT IGNORE INTO notifications (tenant_id, person_id, event_id)
            SELECT a.tenant_id, p.id, a.id
            FROM audit_events a
            JOIN people p ON p.tenant_id = a.tenant_id AND %s
            WHERE a.tenant_id = :tenant AND a.id IN (<events>) AND NOT (p.id <=> a.person_id) AND %s""";
    /** Channel managers hear what partners did with leads. */
    private static final String TO_CHANNEL_MANAGERS = NOTIFY.formatted(
            "CONCAT(' ', p.roles, ' ') LIKE '% channel-manager %'"
                    + " AND p.organization_id IN (SELECT id FROM organizations WHERE tenant_id = :tenant AND kind = 'FIRM')",
            "a.type IN ('lead.claimed', 'lead.released', 'lead.qualified', 'lead.lost', 'registration.extension-asked',"
                    + " 'registration-conflict.opened')");
    /** The person a lead was assigned to or taken from; everybody of the company when nobody was named. */
    private static final String TO_OWNERS = NOTIFY.formatted(
            "p.organization_id = CAST(JSON_VALUE(a.detail, '$.organization') AS CHAR(36))"
                    + " AND COALESCE(CAST(JSON_VALUE(a.detail, '$.person') AS CHAR(36)), p.id) = p.id",
            "a.type IN ('lead.assigned', 'lead.retracted')");

    /** Everybody of the company hears what became of its registration; the loser of a conflict hears of that once. */
    private static final String TO_REGISTRANTS = NOTIFY.formatted(
            "p.organization_id = CAST(JSON_VALUE(a.detail, '$.organization') AS CHAR(36))",
            "(a.type IN ('registration.returned', 'registration.approved', 'registration.extension-granted',"
                    + " 'registration.extension-refused', 'registration.expiring', 'registration.expired')"
                    + " OR a.type = 'registration.rejected' AND JSON_VALUE(a.detail, '$.reason') <> 'CONFLICT')");

    private static final String TO_OPPONENTS = NOTIFY.formatted(
            "p.organization_id IN (CAST(JSON_VALUE(a.detail, '$.organization') AS CHAR(36)),"
                    + " CAST(JSON_VALUE(a.detail, '$.otherOrganization') AS CHAR(36)))",
            "a.type IN ('registration-conflict.opened', 'registration-conflict.decided')");
    /** Whoever is asked to approve at this moment. */
    private static final String TO_APPROVERS = NOTIFY.formatted(
            "EXISTS (SELECT 1 FROM approval_steps s WHERE s.tenant_id = a.tenant_id AND s.registration_id = a.subject_id"
                    + " AND s.state = 'PENDING' AND (s.person_id = p.id OR s.person_id IS NULL"
                    + " AND CONCAT(' ', p.roles, ' ') LIKE CONCAT('% ', s.role, ' %')))"
                    + " AND p.organization_id IN (SELECT id FROM organizations WHERE tenant_id = :tenant AND kind = 'FIRM')",
            "a.type IN ('registration.submitted', 'registration.agreed', 'registration.escalated')");

    private static final String TO_STARTERS = NOTIFY.formatted(
            "p.id = CAST(JSON_VALUE(a.detail, '$.person') AS CHAR(36))", "a.type = 'lead-import.finished'");
    private static final List<String> RULES =
            List.of(TO_CHANNEL_MANAGERS, TO_OWNERS, TO_STARTERS, TO_REGISTRANTS, TO_OPPONENTS, TO_APPROVERS);

    /** By id, not by range: a range would lock out the claims that are being written at its end. */
    private static final String DONE =
            "UPDATE outbox_events SET relayed_at = :now WHERE tenant_id = :tenant AND id IN (<events>)";

    private static final String FORGET =
            "DELETE FROM outbox_events WHERE tenant_id = :tenant AND relayed_at < :before LIMIT " + BATCH;

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    /** @return true when more is waiting */
    public boolean relayOnce() {
        caller.requireSystem();
        List<UUID> events = sql.query(WAITING, query -> query.mapTo(UUID.class).list());
        if (events.isEmpty()) {
            return false;
        }
        for (var statement : RULES) {
            sql.update(statement, update -> update.bindList("events", events));
        }
        sql.update(DONE, update -> update.bindList("events", events).bind("now", time.now()));
        return events.size() == BATCH;
    }

    /** Relayed rows are kept for a week, for whoever has to look. @return true when there may be more */
    public boolean forgetOnce() {
        caller.requireSystem();
        return sql.update(FORGET, update -> update.bind("before", time.now().minus(KEPT))) == BATCH;
    }
}
