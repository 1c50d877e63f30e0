package org.tandem.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/**
 * Passes an approval on when its deadline is over, once: to whom the rule says, else to the channel managers. The
 * conditional update lets each step escalate once, however often it is tried.
 */
@Stateless
@Gate
@PermitAll
public class ApprovalEscalation {
    private static final int BATCH = 100;
    private static final String DUE = """
            SELECT s.id, s.registration_id, s.escalation_role AS role, s.escalation_person_id AS person_id,
              NULL AS person_name, s.deadline_hours
            FROM approval_steps s
            WHERE s.tenant_id = :tenant AND s.state = 'PENDING' AND s.due_at <= :now AND s.escalated_at IS NULL
            ORDER BY s.due_at, s.id LIMIT\s""" + BATCH;
    private static final String ESCALATE = """
            UPDATE approval_steps SET role = :role, person_id = :person, escalated_at = :now, due_at = :due
            WHERE tenant_id = :tenant AND id = :step AND state = 'PENDING' AND escalated_at IS NULL""";

    private record Late(UUID step, UUID registration, Approver to, int hours) {}

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private TenantJdbi sql;

    @Inject
    private ApprovalDeadline deadline;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** @return true when more is due */
    public boolean escalateOnce() {
        caller.requireSystem();
        var now = time.now();
        var late = sql.query(
                DUE,
                query -> query.bind("now", now).map((row, context) -> late(row)).list());
        late.forEach(one -> escalate(one, now));
        return late.size() == BATCH;
    }

    private void escalate(Late late, Instant now) {
        var passed = sql.update(
                ESCALATE,
                update -> update.bind("role", late.to().role())
                        .bind("person", late.to().personId())
                        .bind("now", now)
                        .bind("due", deadline.after(now, late.hours()))
                        .bind("step", late.step()));
        if (passed == 1) {
            events.fire(RegistrationChanged.of(
                    em.find(Registration.class, late.registration()),
                    RegistrationChanged.ESCALATED,
                    "step",
                    late.step(),
                    "role",
                    late.to().role(),
                    "person",
                    late.to().personId()));
        }
    }

    private static Late late(ResultSet row) throws SQLException {
        var to = Columns.approver(row, "");
        return new Late(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "registration_id"),
                to == null ? Approver.CHANNEL_MANAGERS : to,
                row.getInt("deadline_hours"));
    }
}
