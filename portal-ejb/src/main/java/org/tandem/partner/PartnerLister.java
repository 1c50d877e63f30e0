package org.tandem.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.tandem.shared.InputRule;
import org.tandem.shared.NameCursor;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.OrganizationKind;
import org.tandem.tenancy.TenantJdbi;

/** The companies that sell, by name: one range query and one count that stops. */
@ApplicationScoped
class PartnerLister {
    private static final String FROM = """
            FROM organizations o LEFT JOIN partners p ON p.tenant_id = o.tenant_id AND p.id = o.id
            LEFT JOIN programme_levels l ON l.tenant_id = p.tenant_id AND l.id = p.level_id
            WHERE o.tenant_id = :tenant AND o.kind IN\s""" + PartnerStore.SELLERS;
    private static final String COLUMNS = """
            SELECT o.id, COALESCE(p.version, 0) AS version, o.name, o.kind, o.active, l.name_en, l.name_de, p.city,
              p.country, p.suspended_reason, p.absent_until, (SELECT COUNT(*) FROM territory_partners t
                WHERE t.tenant_id = o.tenant_id AND t.partner_id = o.id) AS territories\s""";
    private static final String AFTER = " AND o.name >= :name AND (o.name > :name OR o.id > :after)";

    @Inject
    private TenantJdbi sql;

    PageOf<PartnerRow> list(PartnerQuery query) {
        if (query.limit() < 1 || query.limit() > PartnerQuery.MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(PartnerQuery.MAX_LIMIT));
        }
        var values = new LinkedHashMap<String, Object>();
        var filter = filter(query, values);
        int counted = sql.query(
                "SELECT COUNT(*) FROM (SELECT 1 " + FROM + filter + " LIMIT " + (PageOf.COUNT_LIMIT + 1) + ") counted",
                count -> bind(count, values).mapTo(Integer.class).one());
        var page =
                COLUMNS + FROM + filter + after(query, values) + " ORDER BY o.name, o.id LIMIT " + (query.limit() + 1);
        List<PartnerRow> rows = sql.query(
                page,
                select -> bind(select, values).map((row, context) -> row(row)).list());
        var more = rows.size() > query.limit();
        var items = more ? List.copyOf(rows.subList(0, query.limit())) : rows;
        var last = more ? items.get(items.size() - 1) : null;
        return PageOf.of(items, last == null ? null : new NameCursor(last.name(), last.id()).encode(), counted);
    }

    private static String filter(PartnerQuery query, Map<String, Object> values) {
        var terms = new StringBuilder();
        if (query.q() != null) {
            terms.append(" AND o.name LIKE :prefix ESCAPE '!'");
            values.put("prefix", query.q().replaceAll("([!%_])", "!$1") + "%");
        }
        if (query.levelId() != null) {
            terms.append(" AND p.level_id = :level");
            values.put("level", query.levelId());
        }
        return terms.toString();
    }

    private static String after(PartnerQuery query, Map<String, Object> values) {
        if (query.cursor() == null) {
            return "";
        }
        var cursor = NameCursor.decode(query.cursor());
        values.put("name", cursor.name());
        values.put("after", cursor.id());
        return AFTER;
    }

    private static Query bind(Query query, Map<String, Object> values) {
        values.forEach(query::bind);
        return query;
    }

    private static PartnerRow row(ResultSet row) throws SQLException {
        return new PartnerRow(
                UUID.fromString(row.getString("id")),
                row.getLong("version"),
                row.getString("name"),
                OrganizationKind.valueOf(row.getString("kind")),
                row.getBoolean("active"),
                row.getString("name_en"),
                row.getString("name_de"),
                row.getString("city"),
                row.getString("country"),
                row.getInt("territories"),
                row.getString("suspended_reason") != null,
                PartnerStore.instant(row, "absent_until"));
    }
}
