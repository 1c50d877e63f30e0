package org.tandem.territory;

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
import org.tandem.tenancy.TenantJdbi;

/** Territories by name: one range query and one count that stops. */
@ApplicationScoped
class TerritoryLister {
    private static final String COLUMNS = """
            SELECT t.id, t.name, t.radius_km,
              (SELECT COUNT(*) FROM territory_areas a WHERE a.tenant_id = t.tenant_id AND a.territory_id = t.id) AS areas,
              (SELECT GROUP_CONCAT(IF(a.kind = 'POSTCODE', CONCAT(a.country, ' ', a.value),
                  IF(a.kind = 'COUNTRY', a.country, a.value)) ORDER BY a.kind, a.value SEPARATOR ', ' LIMIT 5)
                FROM territory_areas a WHERE a.tenant_id = t.tenant_id AND a.territory_id = t.id) AS sample,
              (SELECT GROUP_CONCAT(o.name ORDER BY o.name SEPARATOR ', ' LIMIT 5) FROM territory_partners p
                JOIN organizations o ON o.tenant_id = p.tenant_id AND o.id = p.partner_id
                WHERE p.tenant_id = t.tenant_id AND p.territory_id = t.id) AS partners
            FROM territories t WHERE t.tenant_id = :tenant""";
    private static final String IN_COUNTRY = " AND EXISTS (SELECT 1 FROM territory_areas a"
            + " WHERE a.tenant_id = t.tenant_id AND a.territory_id = t.id AND a.country = :country)";
    private static final String OF_PARTNER = " AND EXISTS (SELECT 1 FROM territory_partners p"
            + " WHERE p.tenant_id = t.tenant_id AND p.territory_id = t.id AND p.partner_id = :partner)";
    private static final String AFTER = " AND t.name >= :name AND (t.name > :name OR t.id > :after)";

    @Inject
    private TenantJdbi sql;

    PageOf<TerritoryRow> list(TerritoryQuery query) {
        if (query.limit() < 1 || query.limit() > TerritoryQuery.MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(TerritoryQuery.MAX_LIMIT));
        }
        var values = new LinkedHashMap<String, Object>();
        var filter = filter(query, values);
        int counted = sql.query(
                "SELECT COUNT(*) FROM (SELECT 1 FROM territories t WHERE t.tenant_id = :tenant" + filter + " LIMIT "
                        + (PageOf.COUNT_LIMIT + 1) + ") counted",
                count -> bind(count, values).mapTo(Integer.class).one());
        var page = COLUMNS + filter + after(query, values) + " ORDER BY t.name, t.id LIMIT " + (query.limit() + 1);
        List<TerritoryRow> rows = sql.query(
                page,
                select -> bind(select, values).map((row, context) -> row(row)).list());
        var more = rows.size() > query.limit();
        var items = more ? List.copyOf(rows.subList(0, query.limit())) : rows;
        var last = more ? items.get(items.size() - 1) : null;
        return PageOf.of(items, last == null ? null : new NameCursor(last.name(), last.id()).encode(), counted);
    }

    private static String filter(TerritoryQuery query, Map<String, Object> values) {
        var terms = new StringBuilder();
        if (query.country() != null) {
            terms.append(IN_COUNTRY);
            values.put("country", query.country());
        }
        if (query.partnerId() != null) {
            terms.append(OF_PARTNER);
            values.put("partner", query.partnerId());
        }
        return terms.toString();
    }

    private static String after(TerritoryQuery query, Map<String, Object> values) {
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

    private static TerritoryRow row(ResultSet row) throws SQLException {
        return new TerritoryRow(
                UUID.fromString(row.getString("id")),
                row.getString("name"),
                row.getInt("areas"),
                row.getBigDecimal("radius_km"),
                row.getString("sample"),
                row.getString("partners"));
    }
}
