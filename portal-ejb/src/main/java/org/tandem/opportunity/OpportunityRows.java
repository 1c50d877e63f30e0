package org.tandem.opportunity;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.tenancy.SqlRow;

/** How lists and board read their lines: the ids first, by an index alone, then what is shown of each. */
final class OpportunityRows {
    /** Around a subquery {@code page} of ids. */
    static final String OF_PAGE = """
            SELECT o.id, o.version, o.reference, o.name, o.customer_id, c.name AS customer_name, o.stage_id, s.name_en,
              s.name_de, o.status, o.amount, o.currency, o.close_date, o.next_step, o.next_step_on,
              COALESCE(o.forecast, s.forecast) AS forecast, g.name AS organization_name, p.name AS person_name,
              o.touched_at, s.stalled_days
            FROM (%s) page
            JOIN opportunities o ON o.tenant_id = :tenant AND o.id = page.id
            JOIN customers c ON c.tenant_id = o.tenant_id AND c.id = o.customer_id
            JOIN pipeline_stages s ON s.tenant_id = o.tenant_id AND s.id = o.stage_id
            JOIN organizations g ON g.tenant_id = o.tenant_id AND g.id = o.owner_organization_id
            LEFT JOIN people p ON p.tenant_id = o.tenant_id AND p.id = o.owner_person_id
            ORDER BY o.close_date %s, o.id %2$s""";

    private OpportunityRows() {}

    static OpportunityRow row(SqlRow row, Instant now) throws SQLException {
        var status = row.constant("status", OpportunityStatus.class);
        var closeDate = row.date("close_date");
        var touchedAt = row.instant("touched_at");
        return new OpportunityRow(
                row.id("id"),
                row.version(),
                row.text("reference"),
                row.text("name"),
                row.id("customer_id"),
                row.text("customer_name"),
                row.id("stage_id"),
                row.text("name_en"),
                row.text("name_de"),
                status,
                row.decimal("amount"),
                row.text("currency"),
                closeDate,
                row.text("next_step"),
                row.date("next_step_on"),
                row.constant("forecast", ForecastCategory.class),
                row.text("organization_name"),
                row.text("person_name"),
                touchedAt,
                Math.max(0, Duration.between(touchedAt, now).toDays()),
                Stalled.is(status, closeDate, touchedAt, row.number("stalled_days"), now));
    }
}
