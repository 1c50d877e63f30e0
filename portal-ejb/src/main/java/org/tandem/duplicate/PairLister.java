package org.tandem.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.Match;
import org.tandem.lead.MatchReason;
import org.tandem.lead.MatchStrength;
import org.tandem.shared.Cursor;
import org.tandem.shared.InputRule;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.TenantJdbi;

/** The pairs that wait for a decision, newest first: one range query and one count that stops. */
@ApplicationScoped
class PairLister {
    private static final String COLUMNS = """
            SELECT d.id, d.strength, d.reasons, d.found_at,
              l.id AS lead_id, l.reference AS lead_reference, l.title AS lead_title, l.company AS lead_company,
              l.contact_name AS lead_contact, l.status AS lead_status, lo.name AS lead_owner,
              o.id AS other_id, o.reference AS other_reference, o.title AS other_title, o.company AS other_company,
              o.contact_name AS other_contact, o.status AS other_status, oo.name AS other_owner
            FROM duplicate_pairs d
            JOIN leads l ON l.tenant_id = d.tenant_id AND l.id = d.lead_id
            JOIN leads o ON o.tenant_id = d.tenant_id AND o.id = d.other_id
            LEFT JOIN organizations lo ON lo.tenant_id = l.tenant_id AND lo.id = l.owner_organization_id
            LEFT JOIN organizations oo ON oo.tenant_id = o.tenant_id AND oo.id = o.owner_organization_id
            WHERE d.tenant_id = :tenant AND %s""";
    private static final String PAGE = COLUMNS + " ORDER BY d.found_at DESC, d.id DESC LIMIT %d";
    private static final String COUNT = """
            SELECT COUNT(*) FROM (SELECT 1 FROM duplicate_pairs d
            WHERE d.tenant_id = :tenant AND %s LIMIT %d) counted""";

    @Inject
    private TenantJdbi sql;

    PageOf<PairRow> list(PairQuery query) {
        if (query.limit() < 1 || query.limit() > PairQuery.MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(PairQuery.MAX_LIMIT));
        }
        var values = new LinkedHashMap<String, Object>();
        var filter = "d.state = 'OPEN'";
        if (query.strength() != null) {
            filter += " AND d.strength = :strength";
            values.put("strength", query.strength().name());
        }
        var counted = one(COUNT.formatted(filter, PageOf.COUNT_LIMIT + 1), values);
        if (query.cursor() != null) {
            var cursor = Cursor.decode(query.cursor());
            filter += " AND d.found_at <= :at AND (d.found_at < :at OR d.id < :after)";
            values.put("at", cursor.at());
            values.put("after", cursor.id());
        }
        var rows = rows(PAGE.formatted(filter, query.limit() + 1), values);
        var more = rows.size() > query.limit();
        var items = more ? rows.subList(0, query.limit()) : rows;
        var last = more ? items.get(items.size() - 1) : null;
        return PageOf.of(
                List.copyOf(items), last == null ? null : new Cursor(last.foundAt(), last.id()).encode(), counted);
    }

    Optional<PairRow> find(UUID pairId) {
        return rows(COLUMNS.formatted("d.id = :pair"), Map.of("pair", pairId)).stream()
                .findFirst();
    }

    private int one(String statement, Map<String, Object> values) {
        return sql.query(statement, query -> {
            values.forEach(query::bind);
            return query.mapTo(Integer.class).one();
        });
    }

    private List<PairRow> rows(String statement, Map<String, Object> values) {
        return sql.query(statement, query -> {
            values.forEach(query::bind);
            return query.map((row, context) -> row(row)).list();
        });
    }

    private static PairRow row(ResultSet row) throws SQLException {
        var reasons = EnumSet.noneOf(MatchReason.class);
        for (var reason : row.getString("reasons").split(",")) {
            reasons.add(MatchReason.valueOf(reason));
        }
        return new PairRow(
                UUID.fromString(row.getString("id")),
                lead(row, "lead"),
                lead(row, "other"),
                new Match(MatchStrength.valueOf(row.getString("strength")), reasons),
                row.getObject("found_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static PairLead lead(ResultSet row, String side) throws SQLException {
        return new PairLead(
                UUID.fromString(row.getString(side + "_id")),
                row.getString(side + "_reference"),
                row.getString(side + "_title"),
                row.getString(side + "_company"),
                row.getString(side + "_contact"),
                LeadStatus.valueOf(row.getString(side + "_status")),
                row.getString(side + "_owner"));
    }
}
