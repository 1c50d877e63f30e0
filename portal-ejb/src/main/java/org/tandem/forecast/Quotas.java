package org.tandem.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.opportunity.OpportunityScope;
import org.tandem.tenancy.SqlRow;
import org.tandem.tenancy.SqlTerms;
import org.tandem.tenancy.TenantJdbi;

/** Reads and writes what partners are to sell. A partner reads its own. */
@ApplicationScoped
class Quotas {
    private static final int MOST = 200;
    private static final String ROWS = """
            SELECT o.owner_organization_id, g.name, o.starts, o.amount FROM
              (SELECT tenant_id, organization_id AS owner_organization_id, starts, amount FROM sales_quotas
               WHERE tenant_id = :tenant) o
            JOIN organizations g ON g.tenant_id = o.tenant_id AND g.id = o.owner_organization_id
            WHERE %s ORDER BY g.name, o.owner_organization_id, o.starts LIMIT %d""";
    private static final String WRITE = """
            INSERT INTO sales_quotas (tenant_id, organization_id, starts, amount)
            VALUES (:tenant, :organization, :starts, :amount) ON DUPLICATE KEY UPDATE amount = :amount""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private OpportunityScope scope;

    Map<String, BigDecimal> between(ForecastQuery query) {
        var terms = new SqlTerms()
                .and("o.starts >= :from", "from", query.from())
                .and("o.starts <= :to", "to", query.to())
                .and("o.owner_organization_id = :owner", "owner", query.owner());
        return read(terms, 20 * MOST).stream()
                .collect(Collectors.toMap(row -> row.organizationId().toString(), QuotaRow::amount, BigDecimal::add));
    }

    List<QuotaRow> of(Quarter quarter) {
        return read(new SqlTerms().and("o.starts = :starts", "starts", quarter.first()), MOST);
    }

    private List<QuotaRow> read(SqlTerms wanted, int most) {
        var terms = scope.restrict(wanted);
        return sql.query(
                ROWS.formatted(terms.sql(), most),
                query -> terms.bind(query)
                        .map((result, context) -> {
                            var row = new SqlRow(result);
                            return new QuotaRow(
                                    row.id("owner_organization_id"),
                                    row.text("name"),
                                    Quarter.of(row.date("starts")),
                                    row.decimal("amount"));
                        })
                        .list());
    }

    void write(UUID organizationId, Quarter quarter, BigDecimal amount) {
        sql.update(
                WRITE,
                update -> update.bind("organization", organizationId)
                        .bind("starts", quarter.first())
                        .bind("amount", amount));
    }
}
