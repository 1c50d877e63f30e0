package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.Cursor;
import org.tandem.shared.NotFound;
import org.tandem.shared.PageOf;
import org.tandem.tenancy.TenantJdbi;

/** Reads conflicts: whole for channel managers, one side for a partner. */
@ApplicationScoped
class ConflictReader {
    private static final String ONE = """
            SELECT c.*, d.name AS decided_by_name FROM registration_conflicts c
            LEFT JOIN people d ON d.tenant_id = c.tenant_id AND d.id = c.decided_by
            WHERE c.tenant_id = :tenant AND c.id = :conflict""";
    private static final String ROWS = """
            SELECT c.id, c.status, c.opened_at, r.company, r.reference, o.name AS organization_name,
              COALESCE(x.reference, l.reference) AS other_reference, p.name AS other_organization_name
            FROM (SELECT c.tenant_id, c.id FROM registration_conflicts c WHERE c.tenant_id = :tenant
                AND c.status = :status AND c.opened_at <= :at AND (c.opened_at < :at OR c.id < :after)
                ORDER BY c.opened_at DESC, c.id DESC LIMIT :limit) page
            JOIN registration_conflicts c ON c.tenant_id = page.tenant_id AND c.id = page.id
            JOIN registrations r ON r.tenant_id = c.tenant_id AND r.id = c.registration_id
            JOIN organizations o ON o.tenant_id = c.tenant_id AND o.id = c.organization_id
            JOIN organizations p ON p.tenant_id = c.tenant_id AND p.id = c.other_organization_id
            LEFT JOIN registrations x ON x.tenant_id = c.tenant_id AND x.id = c.other_registration_id
            LEFT JOIN leads l ON l.tenant_id = c.tenant_id AND l.id = c.other_lead_id
            ORDER BY c.opened_at DESC, c.id DESC""";
    private static final String COUNT = """
            SELECT COUNT(*) FROM (SELECT 1 FROM registration_conflicts
              WHERE tenant_id = :tenant AND status = :status LIMIT %d) counted""".formatted(PageOf.COUNT_LIMIT + 1);
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    private TenantJdbi sql;

    @Inject
    private RegistrationAccess access;

    @Inject
    private ConflictParties parties;

    PageOf<ConflictRow> list(ConflictStatus status, String cursor, int limit) {
        var after = cursor == null ? new Cursor(END, new UUID(-1, -1)) : Cursor.decode(cursor);
        var rows = sql.query(
                ROWS,
                query -> query.bind("status", status.name())
                        .bind("at", after.at())
                        .bind("after", after.id())
                        .bind("limit", limit + 1)
                        .map((row, context) -> row(row))
                        .list());
        var more = rows.size() > limit;
        var items = more ? List.copyOf(rows.subList(0, limit)) : rows;
        var last = more ? items.get(limit - 1) : null;
        return PageOf.of(items, last == null ? null : new Cursor(last.openedAt(), last.id()).encode(), count(status));
    }

    int countOpen() {
        return count(ConflictStatus.OPEN);
    }

    private int count(ConflictStatus status) {
        return sql.query(
                COUNT,
                query ->
                        query.bind("status", status.name()).mapTo(Integer.class).one());
    }

    ConflictView require(UUID conflictId) {
        return sql.query(
                        ONE,
                        query -> query.bind("conflict", conflictId)
                                .map((row, context) -> view(row))
                                .findOne())
                .orElseThrow(NotFound::new);
    }

    private ConflictView view(ResultSet row) throws SQLException {
        var later = Columns.uuid(row, "organization_id");
        var earlier = Columns.uuid(row, "other_organization_id");
        var all = access.steers();
        if (!all && !access.owns(later) && !access.owns(earlier)) {
            throw new NotFound();
        }
        var id = Columns.uuid(row, "id");
        var status = Columns.constant(row, "status", ConflictStatus.class);
        var winner = Columns.constant(row, "winner", ConflictSide.class);
        var ours = all ? null : access.owns(later) ? ConflictSide.LATER : ConflictSide.EARLIER;
        var open = status == ConflictStatus.OPEN;
        return new ConflictView(
                id,
                row.getLong("version"),
                status,
                Columns.instant(row, "opened_at"),
                parties.of(
                        id,
                        ours,
                        Columns.uuid(row, "registration_id"),
                        Columns.uuid(row, "other_registration_id"),
                        Columns.uuid(row, "other_lead_id")),
                all ? winner : null,
                all || winner == null ? null : winner == ours,
                all ? Columns.constant(row, "reason", ConflictReason.class) : null,
                all ? row.getString("note") : null,
                Columns.instant(row, "decided_at"),
                all ? row.getString("decided_by_name") : null,
                all ? parties.sights(id) : List.of(),
                all && open,
                !all && open);
    }

    private static ConflictRow row(ResultSet row) throws SQLException {
        return new ConflictRow(
                Columns.uuid(row, "id"),
                Columns.constant(row, "status", ConflictStatus.class),
                Columns.instant(row, "opened_at"),
                row.getString("company"),
                row.getString("reference"),
                row.getString("organization_name"),
                row.getString("other_reference"),
                row.getString("other_organization_name"));
    }
}
