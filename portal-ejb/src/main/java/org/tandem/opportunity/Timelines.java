package org.tandem.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.tandem.lead.TimelineEntry;
import org.tandem.shared.JsonTexts;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.TenantJdbi;

/**
 * The audit trail of deals, and of customers with all that happened around them, as a reader may see it. A partner reads
 * what its own company did and what the firm did since the lead or deal became its own, never what another partner did.
 */
@ApplicationScoped
class Timelines {
    private static final int LONGEST = 200;
    private static final String ENTRIES = """
            SELECT a.id, a.at, a.type, a.detail, g.name AS organization_name, p.name AS person_name, about.reference,
              assignee.name AS assignee_name, COALESCE(la.kind, oa.kind) AS kind, COALESCE(la.text, oa.text) AS text,
              COALESCE(la.minutes, oa.minutes) AS minutes
            FROM (%1$s) about
            JOIN audit_events a ON a.tenant_id = :tenant AND a.subject_id = about.id
            LEFT JOIN organizations g ON g.tenant_id = a.tenant_id AND g.id = a.organization_id
            LEFT JOIN people p ON p.tenant_id = a.tenant_id AND p.id = a.person_id
            LEFT JOIN organizations assignee ON assignee.tenant_id = a.tenant_id
              AND assignee.id = CAST(JSON_VALUE(a.detail, '$.organization') AS CHAR(36))
            LEFT JOIN lead_activities la ON a.subject = 'lead' AND la.tenant_id = a.tenant_id
              AND la.id = CAST(JSON_VALUE(a.detail, '$.activity') AS CHAR(36))
            LEFT JOIN opportunity_activities oa ON a.subject = 'opportunity' AND oa.tenant_id = a.tenant_id
              AND oa.id = CAST(JSON_VALUE(a.detail, '$.activity') AS CHAR(36))
            WHERE %2$s ORDER BY a.id DESC LIMIT\s""" + LONGEST;
    /** Whom the firm gave a customer besides is nobody's business but the firm's. */
    private static final String PARTNER = """
            (a.organization_id = :ours OR a.type = 'lead.received'
              OR a.at >= about.since AND (g.id IS NULL OR g.kind = 'FIRM'))
            AND (a.type NOT IN ('customer.partner-added', 'customer.partner-removed') OR assignee.id = :ours)""";

    private static final String ONE = "SELECT CAST(:id AS UUID) AS id, '' AS reference, :since AS since";
    private static final String AROUND = """
            (SELECT id, reference, created_at AS since FROM customers WHERE tenant_id = :tenant AND id = :id)
            UNION ALL (SELECT id, reference, claimed_at FROM leads WHERE tenant_id = :tenant AND customer_id = :id %1$s
              ORDER BY id DESC LIMIT %2$d)
            UNION ALL (SELECT id, reference, owned_since FROM opportunities WHERE tenant_id = :tenant
              AND customer_id = :id %1$s ORDER BY id DESC LIMIT %2$d)""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private OpportunityScope scope;

    List<TimelineEntry> of(OpportunityView opportunity) {
        return entries(ONE, opportunity.id(), opportunity.ownedSince());
    }

    List<TimelineEntry> ofCustomer(UUID customerId) {
        var ours = scope.steers() ? "" : "AND owner_organization_id = :ours";
        return entries(AROUND.formatted(ours, LONGEST), customerId, null);
    }

    private List<TimelineEntry> entries(String about, UUID id, Instant since) {
        var all = scope.steers();
        return sql.query(ENTRIES.formatted(about, all ? "TRUE" : PARTNER), query -> {
            query.bind("id", id);
            if (since != null) {
                query.bind("since", since);
            }
            return read(all ? query : query.bind("ours", caller.organizationId()));
        });
    }

    private static List<TimelineEntry> read(Query query) {
        return query.map((row, context) -> entry(new SqlRow(row))).list();
    }

    private static TimelineEntry entry(SqlRow row) throws SQLException {
        var detail = new HashMap<>(JsonTexts.read(row.text("detail")));
        put(detail, "kind", row.text("kind"));
        put(detail, "text", row.text("text"));
        put(detail, "minutes", row.text("minutes"));
        put(detail, "organizationName", row.text("assignee_name"));
        put(detail, "reference", Objects.equals(row.text("reference"), "") ? null : row.text("reference"));
        return new TimelineEntry(
                row.id("id"),
                row.instant("at"),
                row.text("person_name"),
                row.text("organization_name"),
                row.text("type"),
                Map.copyOf(detail));
    }

    private static void put(Map<String, String> detail, String name, String value) {
        if (value != null) {
            detail.put(name, value);
        }
    }
}
