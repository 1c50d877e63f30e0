package org.tandem.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tandem.shared.Cursor;
import org.tandem.shared.InputRule;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.SearchWords;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.CappedCount;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.SqlTerms;
import org.tandem.tenancy.TenantJdbi;

/** Lists of opportunities: one range query and one count that stops. */
@ApplicationScoped
class OpportunityLister {
    private static final String PAGE = "SELECT o.id FROM %s WHERE %s ORDER BY o.close_date %3$s, o.id %3$s LIMIT %4$d";
    private static final String SEARCHED =
            " JOIN search_documents d ON d.tenant_id = o.tenant_id AND d.subject_id = o.id AND d.subject = 'opportunity'";
    private static final String STAGED = " JOIN pipeline_stages s ON s.tenant_id = o.tenant_id AND s.id = o.stage_id";
    private static final String IN_CATEGORY = "EXISTS (SELECT 1 FROM opportunity_categories oc"
            + " WHERE oc.tenant_id = :tenant AND oc.opportunity_id = o.id AND oc.category = :category)";

    @Inject
    private TenantJdbi sql;

    @Inject
    private CappedCount counts;

    @Inject
    private OpportunityScope scope;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    PageOf<OpportunityRow> list(OpportunityQuery query) {
        if (query.limit() < 1 || query.limit() > OpportunityQuery.MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(OpportunityQuery.MAX_LIMIT));
        }
        var now = time.now();
        var terms = terms(query, now);
        var from = "opportunities o" + (searches(query.q()) ? SEARCHED : "")
                + (query.stalled() || query.forecast() != null ? STAGED : "");
        var counted = counts.of(from, terms.sql(), terms.values());
        var soonestFirst = query.wanted() == OpportunityStatus.OPEN;
        after(query, soonestFirst, terms);
        var order = soonestFirst ? "ASC" : "DESC";
        var ids = PAGE.formatted(from, terms.sql(), order, query.limit() + 1);
        var rows = sql.query(
                OpportunityRows.OF_PAGE.formatted(ids, order),
                page -> terms.bind(page)
                        .map((row, context) -> OpportunityRows.row(new SqlRow(row), now))
                        .list());
        var more = rows.size() > query.limit();
        var items = more ? rows.subList(0, query.limit()) : rows;
        return PageOf.of(List.copyOf(items), more ? cursor(items.get(items.size() - 1)) : null, counted);
    }

    private SqlTerms terms(OpportunityQuery query, Instant now) {
        var terms = scope.restrict(new SqlTerms().and("o.tenant_id = :tenant"));
        terms.and("o.status = :status", "status", query.wanted().name())
                .and("o.owner_organization_id = :owner", "owner", query.owner())
                .and("o.customer_id = :customer", "customer", query.customer())
                .and("o.stage_id = :stage", "stage", query.stage())
                .and("o.close_date >= :closeFrom", "closeFrom", query.closeFrom())
                .and("o.close_date <= :closeTo", "closeTo", query.closeTo())
                .and(IN_CATEGORY, "category", query.category())
                .and("o.owner_person_id = :mine", "mine", query.mine() ? caller.personId() : null);
        if (query.forecast() != null) {
            terms.and(
                    "COALESCE(o.forecast, s.forecast) = :forecast",
                    "forecast",
                    query.forecast().name());
        }
        if (query.stalled()) {
            terms.and("(" + Stalled.SQL + ")", "today", Stalled.today(now)).with("now", now);
        }
        if (searches(query.q())) {
            terms.and("MATCH (d.text) AGAINST (:words IN BOOLEAN MODE)", "words", SearchWords.toBooleanMode(query.q()));
        } else if (query.q() != null) {
            terms.and("o.reference = :reference", "reference", query.q().strip().toUpperCase(Locale.ROOT));
        }
        return terms;
    }

    private static boolean searches(String typed) {
        return typed != null && !typed.strip().matches("(?i)O-\\d{4}-\\d{1,9}");
    }

    private static void after(OpportunityQuery query, boolean soonestFirst, SqlTerms terms) {
        if (query.cursor() != null) {
            var cursor = Cursor.decode(query.cursor());
            var beyond = soonestFirst ? ">" : "<";
            terms.and(
                            "o.close_date %1$s= :day AND (o.close_date %1$s :day OR o.id %1$s :after)"
                                    .formatted(beyond),
                            "day",
                            LocalDate.ofInstant(cursor.at(), ZoneOffset.UTC))
                    .with("after", cursor.id());
        }
    }

    private static String cursor(OpportunityRow last) {
        return new Cursor(last.closeDate().atStartOfDay(ZoneOffset.UTC).toInstant(), last.id()).encode();
    }

    /** The one before and the one after in the list of its status; either may be null. */
    Neighbours neighbours(OpportunityView of) {
        return new Neighbours(beside(of, "<", "DESC"), beside(of, ">", "ASC"));
    }

    private UUID beside(OpportunityView of, String beyond, String order) {
        var terms = scope.restrict(new SqlTerms().and("o.tenant_id = :tenant"))
                .and("o.status = :status", "status", of.status().name())
                .and(
                        "o.close_date %1$s= :day AND (o.close_date %1$s :day OR o.id %1$s :id)".formatted(beyond),
                        "day",
                        of.closeDate())
                .with("id", of.id());
        return sql.query(
                PAGE.formatted("opportunities o", terms.sql(), order, 1),
                query -> terms.bind(query).mapTo(UUID.class).findOne().orElse(null));
    }
}
