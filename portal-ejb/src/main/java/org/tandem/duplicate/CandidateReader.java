package org.tandem.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.duplicate.Look.Property;
import org.tandem.lead.MatchFacts;
import org.tandem.tenancy.TenantJdbi;

/**
 * What is known that has something in common with a report: a few leads and customers per property, in one statement. When
 * there are no more than that, it is known too what each look for pairs would find; only the others are asked for, the
 * oldest few. Each select names its index, or the optimizer would probe all that begin with the firm, one after the other.
 */
@ApplicationScoped
class CandidateReader {
    private static final int FEW = 5;
    private static final String LEAD = """
            (SELECT '%s' AS found_by, 'LEAD' AS kind, l.id, l.reference, l.company AS name, l.title, l.status, l.match_key,
               l.match_name, l.match_domain, l.email, l.phone, l.postcode, NULL AS tax_id
             FROM leads l FORCE INDEX (%s) WHERE l.tenant_id = :tenant AND l.status <> 'RETIRED' AND %s%s LIMIT :few)""";
    private static final String CUSTOMER = """
            (SELECT '' AS found_by, 'CUSTOMER' AS kind, c.id, c.reference, c.name, '' AS title, NULL AS status,
               NULL AS match_key, c.match_name, c.domain AS match_domain, %s AS email, c.phone, c.postcode, c.tax_id
             FROM %s LIMIT :few)""";
    private static final String BY = "customers c FORCE INDEX (%s) WHERE c.tenant_id = :tenant AND %s";
    private static final String BY_CONTACT = """
            contacts p FORCE INDEX (contacts_email) JOIN customers c FORCE INDEX (PRIMARY)
              ON c.tenant_id = p.tenant_id AND c.id = p.customer_id
            WHERE p.tenant_id = :tenant AND p.email = :email""";

    @Inject
    private TenantJdbi sql;

    List<Candidate> of(MatchFacts report) {
        var values = values(report);
        if (values.isEmpty()) {
            return List.of();
        }
        var shared = read(sharing(report), values, report);
        var candidates = new ArrayList<Candidate>();
        var open = EnumSet.noneOf(Look.class);
        for (var look : Look.values()) {
            if (look.isFor(report)) {
                Property.aloneIn(report)
                        .filter(look::isWithin)
                        .map(property -> KnownRow.foundBy(property.name(), shared))
                        .filter(rows -> rows.size() < FEW)
                        .findFirst()
                        .ifPresentOrElse(all -> candidates.addAll(found(look, report, all)), () -> open.add(look));
            }
        }
        read(oldest(open), values, report)
                .forEach(row -> candidates.addAll(row.candidate(Look.valueOf(row.foundBy()))));
        shared.forEach(row -> candidates.addAll(row.candidate(null)));
        return candidates;
    }

    /** The oldest first, as the database would have answered. */
    private static List<Candidate> found(Look look, MatchFacts report, List<KnownRow> all) {
        return all.stream()
                .filter(row -> look.finds(report, row.facts()))
                .sorted(Comparator.comparing(row -> row.id().toString()))
                .flatMap(row -> row.candidate(look).stream())
                .toList();
    }

    private List<KnownRow> read(List<String> selects, Map<String, String> values, MatchFacts report) {
        if (selects.isEmpty()) {
            return List.of();
        }
        return sql.query(String.join(" UNION ALL ", selects), query -> {
            values.forEach(query::bind);
            query.bind("few", FEW);
            return query.map((row, context) -> KnownRow.of(row, report)).list();
        });
    }

    private static Map<String, String> values(MatchFacts report) {
        var values = new LinkedHashMap<String, String>();
        for (var property : Property.values()) {
            if (property.isIn(report)) {
                values.put(property.parameter(), property.of(report));
            }
        }
        if (report.taxId() != null) {
            values.put("tax", report.taxId());
        }
        return values;
    }

    /** Any few that share a property, without sorting those that do: all leads may have one phone. */
    private static List<String> sharing(MatchFacts report) {
        var selects = new ArrayList<String>();
        Property.aloneIn(report)
                .forEach(property -> selects.add(LEAD.formatted(property, property.index(), property.known(), "")));
        addCustomers(selects, report.taxId(), "customers_tax", "c.tax_id = :tax");
        addCustomers(selects, report.name(), "customers_match", "c.match_name = :name");
        addCustomers(selects, report.domain(), "customers_domain", "c.domain = :domain");
        addCustomers(selects, report.phone(), "customers_phone", "c.phone = :phone");
        if (report.email() != null) {
            selects.add(CUSTOMER.formatted("p.email", BY_CONTACT));
        }
        return selects;
    }

    private static void addCustomers(List<String> selects, String value, String index, String term) {
        if (value != null) {
            selects.add(CUSTOMER.formatted("NULL", BY.formatted(index, term)));
        }
    }

    private static List<String> oldest(Set<Look> looks) {
        return looks.stream()
                .map(look -> LEAD.formatted(look, look.index(), look.known(), " ORDER BY l.id"))
                .toList();
    }
}
