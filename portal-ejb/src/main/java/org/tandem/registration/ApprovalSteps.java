package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.Ids;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/** The approvals of each submission as rows. The conditional update decides who of two approvers of one step was first. */
@ApplicationScoped
class ApprovalSteps {
    private static final String OPEN = """
            INSERT INTO approval_steps (tenant_id, id, registration_id, submission, position, mode, state, role, person_id,
              escalation_role, escalation_person_id, deadline_hours, due_at)
            VALUES (:tenant, :id, :registration, :submission, :position, :mode, :state, :role, :person, :escalationRole,
              :escalationPerson, :hours, :due)""";
    private static final String LATEST = """
            SELECT s.id, s.position, s.mode, s.state, s.role, s.person_id, p.name AS person_name, s.escalation_role,
              s.escalation_person_id, e.name AS escalation_person_name, s.deadline_hours, s.due_at, s.escalated_at,
              s.decided_at, d.name AS decided_by_name
            FROM approval_steps s
            LEFT JOIN people p ON p.tenant_id = s.tenant_id AND p.id = s.person_id
            LEFT JOIN people e ON e.tenant_id = s.tenant_id AND e.id = s.escalation_person_id
            LEFT JOIN people d ON d.tenant_id = s.tenant_id AND d.id = s.decided_by
            WHERE s.tenant_id = :tenant AND s.registration_id = :registration AND s.submission =
              (SELECT MAX(m.submission) FROM approval_steps m WHERE m.tenant_id = :tenant AND m.registration_id = :registration)
            ORDER BY s.position""";
    private static final String AGREE = """
            UPDATE approval_steps SET state = 'AGREED', decided_at = :at, decided_by = :person
            WHERE tenant_id = :tenant AND id = :step AND state = 'PENDING'""";
    private static final String BEGIN = """
            UPDATE approval_steps SET state = 'PENDING', due_at = :due
            WHERE tenant_id = :tenant AND id = :step AND state = 'WAITING'""";
    private static final String CLOSE = """
            UPDATE approval_steps SET state = 'CLOSED' WHERE tenant_id = :tenant AND registration_id = :registration
            AND state IN ('WAITING', 'PENDING')""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private ApprovalDeadline deadline;

    void open(Registration registration, ApprovalRule rule, Instant at) {
        sql.batch(OPEN, rows -> {
            rule.plan()
                    .forEach(step -> rows.add(row -> row.bind("id", Ids.next())
                            .bind("registration", registration.getId())
                            .bind("submission", registration.getSubmissions())
                            .bind("position", step.position())
                            .bind("mode", step.mode().name())
                            .bind("state", step.state().name())
                            .bind("role", step.approver().role())
                            .bind("person", step.approver().personId())
                            .bind(
                                    "escalationRole",
                                    step.escalation() == null
                                            ? null
                                            : step.escalation().role())
                            .bind(
                                    "escalationPerson",
                                    step.escalation() == null
                                            ? null
                                            : step.escalation().personId())
                            .bind("hours", step.deadlineHours())
                            .bind("due", step.isPending() ? deadline.after(at, step.deadlineHours()) : null)));
            return rule.steps().size();
        });
    }

    /** Those of the latest submission, in order. */
    List<ApprovalStep> of(UUID registrationId) {
        return sql.query(
                LATEST,
                query -> query.bind("registration", registrationId)
                        .map((row, context) -> step(row))
                        .list());
    }

    /** @return true when nobody else has to agree any more */
    boolean agree(List<ApprovalStep> all, ApprovalStep mine, Instant at) {
        var won = sql.update(
                AGREE,
                update ->
                        update.bind("at", at).bind("person", caller.personId()).bind("step", mine.id()));
        if (won == 0) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        var left = ChainPolicy.left(all, mine);
        ChainPolicy.next(left)
                .ifPresent(step -> sql.update(
                        BEGIN,
                        update -> update.bind("due", deadline.after(at, step.deadlineHours()))
                                .bind("step", step.id())));
        return left.isEmpty();
    }

    void close(UUID registrationId) {
        sql.update(CLOSE, update -> update.bind("registration", registrationId));
    }

    private static ApprovalStep step(ResultSet row) throws SQLException {
        return new ApprovalStep(
                Columns.uuid(row, "id"),
                row.getInt("position"),
                ApprovalMode.valueOf(row.getString("mode")),
                StepState.valueOf(row.getString("state")),
                Columns.approver(row, ""),
                Columns.approver(row, "escalation_"),
                row.getInt("deadline_hours"),
                Columns.instant(row, "due_at"),
                Columns.instant(row, "escalated_at"),
                Columns.instant(row, "decided_at"),
                row.getString("decided_by_name"));
    }
}
