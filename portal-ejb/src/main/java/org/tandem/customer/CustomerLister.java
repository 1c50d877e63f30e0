package org.tandem.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.tandem.shared.Cursor;
import org.tandem.shared.InputRule;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.SearchWords;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.CappedCount;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.SqlTerms;
import org.tandem.tenancy.TenantJdbi;

/** Lists of customers: one range query and one count that stops. A partner's list starts from its own links. */
@ApplicationScoped
class CustomerLister {
    private static final String ALL = "customers c";
    private static final String OURS =
            "customer_partners cp JOIN customers c ON c.tenant_id = cp.tenant_id AND c.id = cp.customer_id";
    private static final String SEARCHED =
            " JOIN search_documents d ON d.tenant_id = c.tenant_id AND d.subject_id = c.id AND d.subject = 'customer'";
    private static final String PAGE =
            "SELECT c.id, c.version, c.reference, c.name, c.domain, c.city, c.country, %1$s AS since"
                    + " FROM %2$s WHERE %3$s ORDER BY %1$s DESC, c.id DESC LIMIT %4$d";

    @Inject
    private TenantJdbi sql;

    @Inject
    private CappedCount counts;

    @Inject
    private CustomerScope scope;

    @Inject
    private Caller caller;

    PageOf<CustomerRow> list(CustomerQuery query) {
        if (query.limit() < 1 || query.limit() > CustomerQuery.MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(CustomerQuery.MAX_LIMIT));
        }
        var terms = terms(query);
        var from = (scope.steers() ? ALL : OURS) + (searches(query.q()) ? SEARCHED : "");
        var counted = counts.of(from, terms.sql(), terms.values());
        var since = scope.steers() ? "c.created_at" : "cp.since";
        after(query, since, terms);
        var rows = sql.query(
                PAGE.formatted(since, from, terms.sql(), query.limit() + 1),
                page -> terms.bind(page)
                        .map((row, context) -> row(new SqlRow(row)))
                        .list());
        var more = rows.size() > query.limit();
        var items = more ? rows.subList(0, query.limit()) : rows;
        return PageOf.of(List.copyOf(items), more ? cursor(items.get(items.size() - 1)) : null, counted);
    }

    private SqlTerms terms(CustomerQuery query) {
        var terms = new SqlTerms().and("c.tenant_id = :tenant").and("c.country = :country", "country", query.country());
        if (!scope.steers()) {
            terms.and("cp.tenant_id = :tenant")
                    .and("cp.organization_id = :ours AND " + scope.sells(), "ours", caller.organizationId());
        }
        if (searches(query.q())) {
            terms.and("MATCH (d.text) AGAINST (:words IN BOOLEAN MODE)", "words", SearchWords.toBooleanMode(query.q()));
        } else if (query.q() != null) {
            terms.and("c.reference = :reference", "reference", query.q().strip().toUpperCase(Locale.ROOT));
        }
        return terms;
    }

    /** A reference would be three words to the text index, two of them in every document. */
    private static boolean searches(String typed) {
        return typed != null && !typed.strip().matches("(?i)C-\\d{4}-\\d{1,9}");
    }

    private static void after(CustomerQuery query, String since, SqlTerms terms) {
        if (query.cursor() != null) {
            var cursor = Cursor.decode(query.cursor());
            terms.and("%1$s <= :at AND (%1$s < :at OR c.id < :after)".formatted(since), "at", cursor.at())
                    .with("after", cursor.id());
        }
    }

    private static CustomerRow row(SqlRow row) throws SQLException {
        return new CustomerRow(
                row.id("id"),
                row.version(),
                row.text("reference"),
                row.text("name"),
                row.text("domain"),
                row.text("city"),
                row.text("country"),
                row.instant("since"));
    }

    private static String cursor(CustomerRow last) {
        return new Cursor(last.since(), last.id()).encode();
    }
}
