package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Update;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantJdbi;

/** Writes approval rules. A rule and its steps are one thing with one version. */
@ApplicationScoped
class ApprovalRuleStore {
    private static final String PEOPLE = """
            SELECT p.id, p.name FROM people p
            JOIN organizations o ON o.tenant_id = p.tenant_id AND o.id = p.organization_id AND o.kind = 'FIRM'
            WHERE p.tenant_id = :tenant AND (CONCAT(' ', p.roles, ' ') LIKE '% channel-manager %'
              OR CONCAT(' ', p.roles, ' ') LIKE '% pricing-manager %')
            ORDER BY p.name, p.id LIMIT 200""";
    private static final String INSERT = """
            INSERT INTO approval_rules (tenant_id, id, position, name, expression, mode, deadline_hours, active)
            SELECT :tenant, :id, COALESCE(MAX(position), 0) + 1, :name, :expression, :mode, :hours, :active
            FROM approval_rules WHERE tenant_id = :tenant""";
    private static final String UPDATE = """
            UPDATE approval_rules SET version = version + 1, name = :name, expression = :expression, mode = :mode,
              deadline_hours = :hours, active = :active
            WHERE tenant_id = :tenant AND id = :id AND version = :version""";
    private static final String TOUCH = """
            UPDATE approval_rules SET version = version + 1
            WHERE tenant_id = :tenant AND id = :id AND version = :version""";
    private static final String PLACE =
            "UPDATE approval_rules SET position = :position WHERE tenant_id = :tenant AND id = :id";
    private static final String DELETE =
            "DELETE FROM approval_rules WHERE tenant_id = :tenant AND id = :id AND version = :version";
    private static final String FORGET_STEPS =
            "DELETE FROM approval_rule_steps WHERE tenant_id = :tenant AND rule_id = :id";
    private static final String STEP = """
            INSERT INTO approval_rule_steps (tenant_id, rule_id, position, role, person_id, escalation_role,
              escalation_person_id) VALUES (:tenant, :id, :position, :role, :person, :escalationRole, :escalationPerson)""";

    @Inject
    private TenantJdbi sql;

    List<Approver> people() {
        return sql.query(
                PEOPLE,
                query -> query.map((row, context) -> new Approver(null, Columns.uuid(row, "id"), row.getString("name")))
                        .list());
    }

    /** @throws RuleViolation when a step names somebody who cannot be asked */
    void requirePeople(List<RuleStep> steps) {
        var known = people().stream().map(Approver::personId).toList();
        var named = steps.stream()
                .flatMap(step -> Stream.of(step.approver(), step.escalation()))
                .filter(Objects::nonNull)
                .map(Approver::personId)
                .filter(Objects::nonNull);
        if (!named.allMatch(known::contains)) {
            throw RuleViolation.at("steps", RegistrationRule.APPROVAL_APPROVER_UNKNOWN);
        }
    }

    void insert(UUID id, SaveApprovalRule rule) {
        sql.update(INSERT, update -> content(update.bind("id", id), rule));
        steps(id, rule.steps());
    }

    boolean update(UUID id, long version, SaveApprovalRule rule) {
        if (!changed(UPDATE, update -> content(update.bind("id", id).bind("version", version), rule))) {
            return false;
        }
        sql.update(FORGET_STEPS, update -> update.bind("id", id));
        steps(id, rule.steps());
        return true;
    }

    boolean touch(UUID id, long version) {
        return changed(TOUCH, update -> update.bind("id", id).bind("version", version));
    }

    boolean delete(UUID id, long version) {
        return changed(DELETE, update -> update.bind("id", id).bind("version", version));
    }

    /** All are numbered anew, so that two never stand at the same place. */
    void raise(ApprovalRule rule, List<ApprovalRule> ordered) {
        var ids = new ArrayList<>(ordered.stream().map(ApprovalRule::id).toList());
        var at = ids.indexOf(rule.id());
        ids.remove(at);
        ids.add(Math.max(0, at - 1), rule.id());
        for (var position = 1; position <= ids.size(); position++) {
            var place = position;
            sql.update(PLACE, update -> update.bind("position", place).bind("id", ids.get(place - 1)));
        }
    }

    private boolean changed(String statement, Function<Update, Update> bind) {
        return sql.update(statement, bind) == 1;
    }

    private static Update content(Update update, SaveApprovalRule rule) {
        return update.bind("name", rule.name())
                .bind("expression", rule.expression())
                .bind("mode", rule.mode().name())
                .bind("hours", rule.deadlineHours())
                .bind("active", rule.active());
    }

    private void steps(UUID id, List<RuleStep> steps) {
        sql.batch(STEP, rows -> {
            for (var at = 0; at < steps.size(); at++) {
                var step = steps.get(at);
                var escalation = step.escalation();
                var position = at + 1;
                rows.add(row -> row.bind("id", id)
                        .bind("position", position)
                        .bind("role", step.approver().role())
                        .bind("person", step.approver().personId())
                        .bind("escalationRole", escalation == null ? null : escalation.role())
                        .bind("escalationPerson", escalation == null ? null : escalation.personId()));
            }
            return steps.size();
        });
    }
}
