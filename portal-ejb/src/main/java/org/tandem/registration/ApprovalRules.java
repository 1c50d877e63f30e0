package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.tenancy.TenantJdbi;

/** Reads the approval rules of the firm, in their order. */
@ApplicationScoped
class ApprovalRules {
    static final int MOST = 100;
    private static final String RULES =
            "SELECT id, version, position, name, expression, mode, deadline_hours, active FROM approval_rules"
                    + " WHERE tenant_id = :tenant ORDER BY position, id LIMIT " + MOST;
    private static final String STEPS = """
            SELECT s.rule_id, s.role, s.person_id, p.name AS person_name, s.escalation_role, s.escalation_person_id,
              e.name AS escalation_person_name
            FROM approval_rule_steps s
            LEFT JOIN people p ON p.tenant_id = s.tenant_id AND p.id = s.person_id
            LEFT JOIN people e ON e.tenant_id = s.tenant_id AND e.id = s.escalation_person_id
            WHERE s.tenant_id = :tenant ORDER BY s.rule_id, s.position LIMIT 1000""";
    private static final String LEVEL = """
            SELECT l.code FROM partners p JOIN programme_levels l ON l.tenant_id = p.tenant_id AND l.id = p.level_id
            WHERE p.tenant_id = :tenant AND p.id = :organization""";

    private record OwnedStep(UUID rule, RuleStep step) {}

    @Inject
    private TenantJdbi sql;

    List<ApprovalRule> all() {
        Map<UUID, List<RuleStep>> steps =
                sql.query(STEPS, query -> query.map((row, context) -> step(row)).list()).stream()
                        .collect(Collectors.groupingBy(
                                OwnedStep::rule, Collectors.mapping(OwnedStep::step, Collectors.toList())));
        return sql.query(
                RULES, query -> query.map((row, context) -> rule(row, steps)).list());
    }

    Optional<ApprovalRule> find(UUID ruleId) {
        return all().stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    /** The rule for a deal of a partner. */
    ApprovalRule choose(Deal deal, UUID organizationId) {
        return ApprovalPolicy.choose(all(), ApprovalFacts.of(deal, level(organizationId)));
    }

    private String level(UUID organizationId) {
        return sql.query(
                LEVEL,
                query -> query.bind("organization", organizationId)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null));
    }

    private static ApprovalRule rule(ResultSet row, Map<UUID, List<RuleStep>> steps) throws SQLException {
        var id = Columns.uuid(row, "id");
        return new ApprovalRule(
                id,
                row.getLong("version"),
                row.getInt("position"),
                row.getString("name"),
                row.getString("expression"),
                ApprovalMode.valueOf(row.getString("mode")),
                row.getInt("deadline_hours"),
                row.getBoolean("active"),
                steps.getOrDefault(id, List.of()));
    }

    private static OwnedStep step(ResultSet row) throws SQLException {
        return new OwnedStep(
                Columns.uuid(row, "rule_id"),
                new RuleStep(Columns.approver(row, ""), Columns.approver(row, "escalation_")));
    }
}
