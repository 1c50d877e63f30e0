package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;
import org.tandem.lead.LeadQuery.Scope;
import org.tandem.shared.Cursor;
import org.tandem.shared.InputRule;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.SearchWords;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.CappedCount;
import org.tandem.tenancy.TenantJdbi;

/** Lists of leads: one range query and one count that stops. The scope is part of the query, never a filter afterwards. */
@ApplicationScoped
class LeadLister {
    private static final String COLUMNS = """
            SELECT l.id, l.version, l.reference, l.status, l.title, l.masked_title, l.category, l.company, l.contact_name, l.city,
              l.country, l.value_band, l.received_at, l.owner_organization_id, o.name AS owner_organization_name,
              p.name AS owner_person_name
            FROM %s
            LEFT JOIN organizations o ON o.tenant_id = l.tenant_id AND o.id = l.owner_organization_id
            LEFT JOIN people p ON p.tenant_id = l.tenant_id AND p.id = l.owner_person_id
            %s ORDER BY l.received_at DESC, l.id DESC""";
    /** Where no index has the order, only what is sorted by is sorted. */
    private static final String SORTED = """
            (SELECT l.tenant_id, l.id FROM %s WHERE %s ORDER BY l.received_at DESC, l.id DESC LIMIT %d) page
            JOIN leads l FORCE INDEX (PRIMARY) ON l.tenant_id = page.tenant_id AND l.id = page.id""";
    /** With the indexes that fit named: the optimizer probes each that it may use, and all begin with the firm. */
    private static final String LISTED = "leads l FORCE INDEX (%s)";

    private static final String NAMED = "leads l FORCE INDEX (leads_reference)";
    private static final String FOUND =
            "search_documents d JOIN leads l ON l.tenant_id = d.tenant_id AND l.id = d.subject_id";
    private static final String AFTER = "l.received_at <= :at AND (l.received_at < :at OR l.id < :after)";

    @Inject
    private TenantJdbi sql;

    @Inject
    private CappedCount counts;

    @Inject
    private Caller caller;

    @Inject
    private LeadScope scope;

    PageOf<LeadRow> list(LeadQuery asked) {
        var query = asked.in(scope.of(asked));
        if (query.limit() < 1 || query.limit() > LeadQuery.MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(LeadQuery.MAX_LIMIT));
        }
        var values = new LinkedHashMap<String, Object>();
        var filter = filter(query, values);
        var from = query.q() == null ? LISTED.formatted(indexes(query)) : isReference(query.q()) ? NAMED : FOUND;
        var after = new LinkedHashMap<>(values);
        var pageFilter = filter + after(query, after);
        var rows = sql.query(
                page(from, pageFilter, query.limit() + 1, isInOrder(query)),
                page -> bind(page, after).map((row, context) -> row(row)).list());
        var more = rows.size() > query.limit();
        var counted = query.cursor() == null && !more ? rows.size() : counts.of(from, filter, values);
        var items = more ? rows.subList(0, query.limit()) : rows;
        return PageOf.of(List.copyOf(items), more ? cursor(items.get(items.size() - 1)) : null, counted);
    }

    private static String page(String from, String filter, int limit, boolean inOrder) {
        return inOrder
                ? COLUMNS.formatted(from, "WHERE " + filter) + " LIMIT " + limit
                : COLUMNS.formatted(SORTED.formatted(from, filter, limit), "");
    }

    /** A list that may go by one index only was given the one that has its order. */
    private static boolean isInOrder(LeadQuery query) {
        return query.q() == null && !indexes(query).contains(",");
    }

    private static String indexes(LeadQuery query) {
        var oneOwner = query.scope() == Scope.ALL && query.ownerOrganizationId() != null;
        if (query.scope() == Scope.OURS || query.scope() == Scope.MINE || oneOwner) {
            return "leads_owner, leads_held";
        }
        if (query.scope() != Scope.AVAILABLE && query.status().size() != 1) {
            return query.status().isEmpty() ? "leads_received" : "leads_received, leads_status";
        }
        var indexes = new ArrayList<String>();
        if (query.category() != null) {
            indexes.add("leads_category");
        }
        if (query.country() != null) {
            indexes.add("leads_region");
        }
        return indexes.isEmpty() ? "leads_status" : String.join(", ", indexes);
    }

    private String filter(LeadQuery query, Map<String, Object> values) {
        var terms = new ArrayList<String>();
        if (query.q() != null && isReference(query.q())) {
            terms.add("l.reference = :reference");
            values.put("reference", query.q().strip().toUpperCase(Locale.ROOT));
        } else if (query.q() != null) {
            terms.add(
                    "d.tenant_id = :tenant AND d.subject = 'lead' AND MATCH (d.text) AGAINST (:words IN BOOLEAN MODE)");
            values.put("words", SearchWords.toBooleanMode(query.q()));
        }
        terms.add("l.tenant_id = :tenant");
        addScope(query.scope(), terms, values);
        if (!query.status().isEmpty()) {
            terms.add("l.status IN (" + names(query.status()) + ")");
        }
        if (query.minValue() != null) {
            terms.add("l.value_band IN (" + names(query.minValue().andAbove()) + ")");
        }
        addEqual("category", query.category(), terms, values);
        addEqual("country", query.country(), terms, values);
        addEqual("subdivision", query.subdivision(), terms, values);
        if (query.scope() == Scope.ALL) {
            addEqual("owner_organization_id", query.ownerOrganizationId(), terms, values);
        }
        return String.join(" AND ", terms);
    }

    private void addScope(Scope wanted, List<String> terms, Map<String, Object> values) {
        switch (wanted) {
            case AVAILABLE -> terms.add("l.status = 'POOLED'");
            case OURS -> {
                terms.add("l.owner_organization_id = :ours");
                values.put("ours", caller.organizationId());
            }
            case MINE -> {
                terms.add("l.owner_organization_id = :ours AND l.owner_person_id = :mine");
                values.put("ours", caller.organizationId());
                values.put("mine", caller.personId());
            }
            case ALL -> terms.add("TRUE");
            case NONE -> terms.add("FALSE");
        }
    }

    /** "L-2026-000412" would be three words to the text index, two of them in every document. */
    private static boolean isReference(String typed) {
        return typed.strip().matches("(?i)L-\\d{4}-\\d{1,9}");
    }

    private static void addEqual(String column, Object value, List<String> terms, Map<String, Object> values) {
        if (value != null) {
            terms.add("l." + column + " = :" + column);
            values.put(column, value);
        }
    }

    /** Names of our own constants: safe to write into the statement, and the optimizer sees the values. */
    private static String names(java.util.Set<? extends Enum<?>> constants) {
        return constants.stream().map(constant -> "'" + constant.name() + "'").collect(Collectors.joining(", "));
    }

    private static String after(LeadQuery query, Map<String, Object> values) {
        if (query.cursor() == null) {
            return "";
        }
        var cursor = Cursor.decode(query.cursor());
        values.put("at", cursor.at());
        values.put("after", cursor.id());
        return " AND " + AFTER;
    }

    private static Query bind(Query query, Map<String, Object> values) {
        values.forEach(query::bind);
        return query;
    }

    private LeadRow row(ResultSet row) throws SQLException {
        var masked = scope.masks(LeadReader.uuid(row, "owner_organization_id"));
        return new LeadRow(
                LeadReader.uuid(row, "id"),
                row.getLong("version"),
                row.getString("reference"),
                LeadStatus.valueOf(row.getString("status")),
                row.getString(masked ? "masked_title" : "title"),
                row.getString("category"),
                masked ? null : row.getString("company"),
                masked ? null : row.getString("contact_name"),
                row.getString("city"),
                row.getString("country"),
                ValueBand.valueOf(row.getString("value_band")),
                LeadReader.instant(row, "received_at"),
                masked ? null : row.getString("owner_organization_name"),
                masked ? null : row.getString("owner_person_name"),
                masked);
    }

    private static String cursor(LeadRow last) {
        return new Cursor(last.receivedAt(), last.id()).encode();
    }
}
