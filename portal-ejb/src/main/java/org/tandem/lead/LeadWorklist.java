package org.tandem.lead;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.shared.Cursor;
import org.tandem.shared.InputRule;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** What channel managers have to look after, newest first, each with its reason. */
@Stateless
@Gate
@DenyAll
public class LeadWorklist {
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);
    private static final Map<WorklistKind, String> FROM = Map.of(
            WorklistKind.UNPLACED,
            "SELECT tenant_id, id, received_at AS at, unplaced_reason AS reason FROM leads"
                    + " WHERE tenant_id = :tenant AND status = 'UNPLACED' AND %s",
            WorklistKind.STALE,
            "SELECT c.tenant_id, c.lead_id AS id, c.breached_at AS at, c.step AS reason FROM service_clocks c"
                    + " JOIN leads k ON k.tenant_id = c.tenant_id AND k.id = c.lead_id AND k.claim_epoch = c.epoch"
                    + " AND k.status IN ('CLAIMED', 'WORKING', 'QUALIFIED')"
                    + " WHERE c.tenant_id = :tenant AND c.breached_at IS NOT NULL AND %s",
            WorklistKind.RECYCLED,
            "SELECT tenant_id, id, recycled_at AS at, 'RECYCLED' AS reason FROM leads WHERE tenant_id = :tenant"
                    + " AND recycled_at IS NOT NULL AND status IN ('NEW', 'OFFERED', 'UNPLACED', 'POOLED', 'CLAIMED', 'WORKING')"
                    + " AND %s");
    private static final Map<WorklistKind, String> AFTER = Map.of(
            WorklistKind.UNPLACED, "received_at <= :at AND (received_at < :at OR id < :after)",
            WorklistKind.STALE, "c.breached_at <= :at AND (c.breached_at < :at OR c.lead_id < :after)",
            WorklistKind.RECYCLED, "recycled_at <= :at AND (recycled_at < :at OR id < :after)");
    private static final String PAGE = """
            SELECT l.id, l.version, l.reference, l.status, l.title, l.company, l.city, l.country, page.at, page.reason,
              o.name AS owner_organization_name,
              (SELECT d.note FROM routing_decisions d WHERE d.tenant_id = l.tenant_id AND d.lead_id = l.id
                ORDER BY d.id DESC LIMIT 1) AS note
            FROM (%s ORDER BY at DESC, id DESC LIMIT :limit) page
            JOIN leads l ON l.tenant_id = page.tenant_id AND l.id = page.id
            LEFT JOIN organizations o ON o.tenant_id = l.tenant_id AND o.id = l.owner_organization_id
            ORDER BY page.at DESC, page.id DESC""";
    private static final String COUNT = "SELECT COUNT(*) FROM (%s LIMIT " + (PageOf.COUNT_LIMIT + 1) + ") counted";
    private static final String COUNTS = Stream.of(WorklistKind.values())
            .map(kind -> "(" + COUNT.formatted(FROM.get(kind).formatted("TRUE")) + ") AS " + kind)
            .collect(Collectors.joining(", ", "SELECT ", ""));

    @Inject
    private TenantJdbi sql;

    @Inject
    private LeadScope scope;

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public PageOf<WorklistRow> list(WorklistKind kind, String cursor, int limit) {
        scope.requireStaff();
        if (limit < 1 || limit > LeadQuery.MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(LeadQuery.MAX_LIMIT));
        }
        var from = cursor == null ? new Cursor(END, LAST) : Cursor.decode(cursor);
        var rows = sql.query(
                PAGE.formatted(FROM.get(kind).formatted(AFTER.get(kind))),
                query -> query.bind("at", from.at())
                        .bind("after", from.id())
                        .bind("limit", limit + 1)
                        .map((row, context) -> row(row))
                        .list());
        var items = rows.size() > limit ? List.copyOf(rows.subList(0, limit)) : rows;
        var last = rows.size() > limit ? items.get(limit - 1) : null;
        return PageOf.of(items, last == null ? null : new Cursor(last.since(), last.id()).encode(), count(kind));
    }

    /** Each stops at 1,001. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public Map<WorklistKind, Integer> counts() {
        scope.requireStaff();
        return sql.query(
                COUNTS,
                query -> query.map((row, context) -> {
                            var counts = new EnumMap<WorklistKind, Integer>(WorklistKind.class);
                            for (var kind : WorklistKind.values()) {
                                counts.put(kind, row.getInt(kind.name()));
                            }
                            return counts;
                        })
                        .one());
    }

    private int count(WorklistKind kind) {
        return sql.query(
                COUNT.formatted(FROM.get(kind).formatted("TRUE")),
                query -> query.mapTo(Integer.class).one());
    }

    private static WorklistRow row(ResultSet row) throws SQLException {
        return new WorklistRow(
                LeadReader.uuid(row, "id"),
                row.getLong("version"),
                row.getString("reference"),
                LeadStatus.valueOf(row.getString("status")),
                row.getString("title"),
                row.getString("company"),
                row.getString("city"),
                row.getString("country"),
                row.getString("owner_organization_name"),
                LeadReader.instant(row, "at"),
                row.getString("reason"),
                row.getString("note"));
    }
}
