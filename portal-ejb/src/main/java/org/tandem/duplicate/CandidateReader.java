package org.tandem.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.tandem.lead.Match;
import org.tandem.lead.MatchFacts;
import org.tandem.tenancy.TenantJdbi;

/**
 * What is known that has something in common with a report: the oldest few of each look that makes a pair of leads, which
 * is the order of its index, and any few per property alone, without sorting those that share it. Each names its index,
 * or the optimizer would probe all that begin with the firm, look by look.
 */
@ApplicationScoped
class CandidateReader {
    private static final String LEAD = """
            (SELECT %s AS look, 'LEAD' AS kind, l.id, l.reference, l.company AS name, l.title, l.status, l.match_key, l.match_name,
               l.match_domain, l.email, l.phone, l.postcode, NULL AS tax_id
             FROM leads l FORCE INDEX (%s) WHERE l.tenant_id = :tenant AND l.status <> 'RETIRED' AND %s%s LIMIT 5)""";
    private static final String CUSTOMER = """
            (SELECT NULL, 'CUSTOMER', c.id, c.reference, c.name, '', NULL, NULL, c.match_name, c.domain, NULL, c.phone,
               c.postcode, c.tax_id
             FROM customers c FORCE INDEX (%s) WHERE c.tenant_id = :tenant AND %s LIMIT 5)""";
    private static final String CONTACT = """
            (SELECT NULL, 'CUSTOMER', c.id, c.reference, c.name, '', NULL, NULL, c.match_name, c.domain, p.email, c.phone,
               c.postcode, c.tax_id
             FROM contacts p FORCE INDEX (contacts_email) JOIN customers c FORCE INDEX (PRIMARY)
               ON c.tenant_id = p.tenant_id AND c.id = p.customer_id
             WHERE p.tenant_id = :tenant AND p.email = :email LIMIT 5)""";

    @Inject
    private TenantJdbi sql;

    List<Candidate> of(MatchFacts report) {
        var values = values(report);
        var selects = selects(values);
        if (selects.isEmpty()) {
            return List.of();
        }
        return sql
                .query(String.join(" UNION ALL ", selects), query -> {
                    values.forEach(query::bind);
                    return query.map((row, context) -> candidate(row, report)).list();
                })
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static Map<String, String> values(MatchFacts report) {
        var values = new LinkedHashMap<String, String>();
        put(values, "key", report.matchKey());
        put(values, "name", report.name());
        put(values, "domain", report.domain());
        put(values, "email", report.email());
        put(values, "phone", report.phone());
        put(values, "postcode", report.postcode());
        put(values, "tax", report.taxId());
        return values;
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static List<String> selects(Map<String, String> known) {
        var selects = new ArrayList<String>();
        for (var look : Look.values()) {
            add(selects, known, oldest(look), look.known(), look.needs());
        }
        add(selects, known, any("leads_match_domain"), "l.match_domain = :domain", List.of("domain"));
        add(selects, known, any("leads_match_phone"), "l.phone = :phone", List.of("phone"));
        add(selects, known, any("leads_match_name"), "l.match_name = :name", List.of("name"));
        add(selects, known, customer("customers_tax"), "c.tax_id = :tax", List.of("tax"));
        add(selects, known, CONTACT, "", List.of("email"));
        add(selects, known, customer("customers_match"), "c.match_name = :name", List.of("name"));
        add(selects, known, customer("customers_domain"), "c.domain = :domain", List.of("domain"));
        add(selects, known, customer("customers_phone"), "c.phone = :phone", List.of("phone"));
        return selects;
    }

    private static String oldest(Look look) {
        return LEAD.formatted("'" + look + "'", look.index(), "%s", " ORDER BY l.id");
    }

    private static String any(String index) {
        return LEAD.formatted("NULL", index, "%s", "");
    }

    private static String customer(String index) {
        return CUSTOMER.formatted(index, "%s");
    }

    private static void add(
            List<String> selects, Map<String, String> known, String select, String term, List<String> needs) {
        if (known.keySet().containsAll(needs)) {
            selects.add(select.formatted(term));
        }
    }

    private static Candidate candidate(ResultSet row, MatchFacts report) throws SQLException {
        var name = row.getString("look");
        var look = name == null ? null : Look.valueOf(name);
        return report.compare(facts(row))
                .map(match -> new Candidate(look, duplicate(row, match)))
                .orElse(null);
    }

    private static Duplicate duplicate(ResultSet row, Match match) {
        try {
            return new Duplicate(
                    Duplicate.Kind.valueOf(row.getString("kind")),
                    UUID.fromString(row.getString("id")),
                    row.getString("reference"),
                    row.getString("name"),
                    row.getString("title"),
                    row.getString("status"),
                    match);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static MatchFacts facts(ResultSet row) throws SQLException {
        return new MatchFacts(
                row.getString("match_key"),
                row.getString("match_name"),
                row.getString("match_domain"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("postcode"),
                row.getString("tax_id"));
    }
}
