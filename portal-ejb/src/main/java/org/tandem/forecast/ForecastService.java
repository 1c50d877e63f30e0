package org.tandem.forecast;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.tandem.opportunity.OpportunityScope;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.HomeCurrency;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.SqlTerms;
import org.tandem.tenancy.TenantJdbi;

/** Adds up what deals will bring. */
@Stateless
@Gate
@DenyAll
public class ForecastService {
    /** An amount is divided evenly over the categories of its deal. */
    private static final String DEALS = """
            SELECT o.id, %1$s AS k, o.status, COALESCE(o.forecast, s.forecast) AS forecast, s.probability,
              o.amount / %2$s AS amount, o.currency
            FROM opportunities o JOIN pipeline_stages s ON s.tenant_id = o.tenant_id AND s.id = o.stage_id %3$s
            WHERE o.status IN ('OPEN', 'WON') AND %4$s""";

    private static final String SUMS = """
            SELECT d.k, %3$s AS name, COUNT(DISTINCT d.id) AS deals,
              SUM(CASE WHEN d.status = 'WON' THEN d.amount ELSE 0 END) AS won,
              SUM(CASE WHEN d.status = 'OPEN' AND d.forecast = 'COMMIT' THEN d.amount ELSE 0 END) AS committed,
              SUM(CASE WHEN d.status = 'OPEN' AND d.forecast = 'BEST_CASE' THEN d.amount ELSE 0 END) AS best_case,
              SUM(CASE WHEN d.status = 'OPEN' AND d.forecast = 'PIPELINE' THEN d.amount ELSE 0 END) AS pipeline,
              SUM(d.amount * CASE WHEN d.status = 'WON' THEN 100 ELSE d.probability END) / 100 AS weighted
            FROM (%1$s) d %4$s WHERE d.currency = :currency AND d.amount IS NOT NULL
            GROUP BY d.k ORDER BY %2$s LIMIT\s""" + Forecast.MOST_ROWS;

    private static final String LEFT_OUT = """
            SELECT COUNT(*) FROM (SELECT 1 FROM opportunities o WHERE o.status IN ('OPEN', 'WON') AND %s
            AND (o.amount IS NULL OR o.currency <> :currency) LIMIT 1001) counted""";
    private static final String CATEGORIES = """
            LEFT JOIN opportunity_categories oc ON oc.tenant_id = o.tenant_id AND oc.opportunity_id = o.id""";

    @Inject
    private HomeCurrency currencies;

    @Inject
    private TenantJdbi sql;

    @Inject
    private OpportunityScope scope;

    @Inject
    private Quotas quotas;

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public Forecast forecast(ForecastQuery asked) {
        var query = asked.checked();
        var currency = currencies.get();
        var terms = scope.restrict(new SqlTerms().and("o.tenant_id = :tenant"))
                .and("o.close_date >= :from", "from", query.from())
                .and("o.close_date <= :to", "to", query.to())
                .and("o.owner_organization_id = :owner", "owner", query.owner())
                .with("currency", currency);
        var agreed = query.by() == ForecastBy.PARTNER ? quotas.between(query) : Map.<String, BigDecimal>of();
        var rows = sql.query(
                statement(query.by(), terms),
                sums -> terms.bind(sums)
                        .map((row, context) -> row(new SqlRow(row), agreed))
                        .list());
        var leftOut = sql.query(
                LEFT_OUT.formatted(terms.sql()),
                count -> terms.bind(count).mapTo(Integer.class).one());
        return new Forecast(currency, List.copyOf(rows), Math.min(leftOut, 1000));
    }

    private static String statement(ForecastBy by, SqlTerms terms) {
        return switch (by) {
            case PARTNER ->
                SUMS.formatted(
                        DEALS.formatted("o.owner_organization_id", "1", "", terms.sql()),
                        "weighted DESC, d.k",
                        "g.name",
                        "JOIN organizations g ON g.tenant_id = :tenant AND g.id = d.k");
            case CATEGORY ->
                SUMS.formatted(
                        DEALS.formatted(
                                "COALESCE(oc.category, '')",
                                "COUNT(*) OVER (PARTITION BY o.id)",
                                CATEGORIES,
                                terms.sql()),
                        "weighted DESC, d.k",
                        "NULL",
                        "");
            case MONTH ->
                SUMS.formatted(
                        DEALS.formatted("DATE_FORMAT(o.close_date, '%Y-%m')", "1", "", terms.sql()), "d.k", "NULL", "");
        };
    }

    private static ForecastRow row(SqlRow row, Map<String, BigDecimal> agreed) throws SQLException {
        return new ForecastRow(
                row.text("k"),
                row.text("name"),
                cents(row, "won"),
                cents(row, "committed"),
                cents(row, "best_case"),
                cents(row, "pipeline"),
                cents(row, "weighted"),
                agreed.get(row.text("k")),
                row.number("deals"));
    }

    private static BigDecimal cents(SqlRow row, String column) throws SQLException {
        return row.decimal(column).setScale(2, RoundingMode.HALF_UP);
    }
}
