package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.shared.JsonTexts;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/**
 * The audit trail of a lead, and of those that were merged into it, as a reader may see it. A partner reads its own company's entries and what the firm did
 * since the lead became its own; what another partner did with it before stays unknown to it.
 */
@ApplicationScoped
class LeadTimeline {
    private static final int LONGEST = 200;
    private static final String ENTRIES = """
            WITH RECURSIVE family (id) AS (
              SELECT id FROM leads WHERE tenant_id = :tenant AND id = :lead
              UNION SELECT l.id FROM family f JOIN leads l ON l.tenant_id = :tenant AND l.merged_into = f.id)
            SELECT a.id, a.at, a.type, a.detail, a.organization_id, o.name AS organization_name, p.name AS person_name,
              assignee.name AS assignee_name
            FROM family f JOIN audit_events a ON a.tenant_id = :tenant AND a.subject_id = f.id
            LEFT JOIN organizations o ON o.tenant_id = a.tenant_id AND o.id = a.organization_id
            LEFT JOIN people p ON p.tenant_id = a.tenant_id AND p.id = a.person_id
            LEFT JOIN organizations assignee ON assignee.tenant_id = a.tenant_id
              AND assignee.id = CAST(JSON_VALUE(a.detail, '$.organization') AS CHAR(36))
            WHERE a.tenant_id = :tenant AND %s
            ORDER BY a.id DESC LIMIT %d""";
    private static final String PARTNER =
            "(a.organization_id = :ours OR a.type = 'lead.received' OR a.at >= :since AND (o.id IS NULL OR o.kind = 'FIRM'))";
    private static final String ACTIVITIES = """
            WITH RECURSIVE family (id) AS (
              SELECT id FROM leads WHERE tenant_id = :tenant AND id = :lead
              UNION SELECT l.id FROM family f JOIN leads l ON l.tenant_id = :tenant AND l.merged_into = f.id)
            SELECT c.id, c.kind, c.text, c.minutes
            FROM family f JOIN lead_activities c ON c.tenant_id = :tenant AND c.lead_id = f.id
            ORDER BY c.id DESC LIMIT\s""" + LONGEST;

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private LeadScope scope;

    List<TimelineEntry> of(LeadView lead) {
        if (lead.masked()) {
            return List.of();
        }
        var activities = activities(lead.id());
        var seesAll = scope.steers();
        return sql.query(ENTRIES.formatted(seesAll ? "TRUE" : PARTNER, LONGEST), query -> {
            query.bind("lead", lead.id());
            if (!seesAll) {
                query.bind("ours", caller.organizationId()).bind("since", lead.claimedAt());
            }
            return query.map((row, context) -> entry(row, activities)).list();
        });
    }

    private Map<String, Map<String, String>> activities(UUID leadId) {
        return sql
                .query(
                        ACTIVITIES,
                        query -> query.bind("lead", leadId)
                                .map((row, context) -> activity(row))
                                .list())
                .stream()
                .collect(Collectors.toMap(activity -> activity.get("activity"), Function.identity()));
    }

    private static Map<String, String> activity(ResultSet row) throws SQLException {
        var values = new HashMap<String, String>();
        values.put("activity", row.getString("id"));
        values.put("kind", row.getString("kind"));
        values.put("text", row.getString("text"));
        values.put("minutes", Objects.toString(row.getString("minutes"), ""));
        return values;
    }

    private static TimelineEntry entry(ResultSet row, Map<String, Map<String, String>> activities) throws SQLException {
        var detail = new HashMap<>(JsonTexts.read(row.getString("detail")));
        detail.putAll(activities.getOrDefault(detail.getOrDefault("activity", ""), Map.of()));
        if (row.getString("assignee_name") != null) {
            detail.put("organizationName", row.getString("assignee_name"));
        }
        return new TimelineEntry(
                LeadReader.uuid(row, "id"),
                LeadReader.instant(row, "at"),
                row.getString("person_name"),
                row.getString("organization_name"),
                row.getString("type"),
                Map.copyOf(detail));
    }
}
