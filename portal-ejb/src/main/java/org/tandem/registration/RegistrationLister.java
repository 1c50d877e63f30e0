package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tandem.shared.Cursor;
import org.tandem.shared.InputRule;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.TenantJdbi;

/** Lists of registrations: one range query and one count that stops. */
@ApplicationScoped
class RegistrationLister {
    private static final String COLUMNS = """
            SELECT r.id, r.version, r.reference, r.status, r.company, r.country, r.subdivision, r.categories, r.amount,
              r.currency, r.expected_close, r.created_at, r.submitted_at, r.approved_until, o.name AS organization_name,
              p.name AS person_name,
              EXISTS (SELECT 1 FROM registration_conflicts c WHERE c.tenant_id = r.tenant_id AND c.status = 'OPEN'
                AND c.registration_id = r.id)
              OR EXISTS (SELECT 1 FROM registration_conflicts c WHERE c.tenant_id = r.tenant_id AND c.status = 'OPEN'
                AND c.other_registration_id = r.id) AS in_conflict
            FROM (SELECT r.tenant_id, r.id FROM registrations r WHERE %s ORDER BY %s LIMIT %d) page
            JOIN registrations r ON r.tenant_id = page.tenant_id AND r.id = page.id
            JOIN organizations o ON o.tenant_id = r.tenant_id AND o.id = r.organization_id
            JOIN people p ON p.tenant_id = r.tenant_id AND p.id = r.person_id
            ORDER BY %s""";
    private static final String COUNT =
            "SELECT COUNT(*) FROM (SELECT 1 FROM registrations r WHERE %s LIMIT %d) counted";
    private static final String NEWEST = "r.created_at DESC, r.id DESC";
    private static final String ENDS_FIRST = "r.approved_until, r.id";

    @Inject
    private TenantJdbi sql;

    @Inject
    private RegistrationFilter filter;

    @Inject
    private Time time;

    PageOf<RegistrationRow> list(RegistrationQuery asked) {
        if (asked.limit() < 1 || asked.limit() > RegistrationQuery.MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(RegistrationQuery.MAX_LIMIT));
        }
        var now = time.now();
        var where = filter.where(asked, now);
        var counted = count(where);
        where.after(asked);
        var order = asked.endsFirst() ? ENDS_FIRST : NEWEST;
        var rows = sql.query(
                COLUMNS.formatted(where.terms(), order, asked.limit() + 1, order),
                query -> where.bind(query).map((row, context) -> row(row, now)).list());
        var more = rows.size() > asked.limit();
        var items = more ? rows.subList(0, asked.limit()) : rows;
        return PageOf.of(List.copyOf(items), more ? cursor(asked, items.get(items.size() - 1)) : null, counted);
    }

    int count(RegistrationFilter.Where where) {
        return sql.query(
                COUNT.formatted(where.terms(), PageOf.COUNT_LIMIT + 1),
                query -> where.bind(query).mapTo(Integer.class).one());
    }

    private static String cursor(RegistrationQuery asked, RegistrationRow last) {
        return new Cursor(asked.endsFirst() ? last.approvedUntil() : last.createdAt(), last.id()).encode();
    }

    private static RegistrationRow row(ResultSet row, Instant now) throws SQLException {
        var status = RegistrationStatus.valueOf(row.getString("status"));
        var until = Columns.instant(row, "approved_until");
        return new RegistrationRow(
                Columns.uuid(row, "id"),
                row.getLong("version"),
                row.getString("reference"),
                status,
                row.getString("company"),
                row.getString("country"),
                row.getString("subdivision"),
                Deal.categories(row.getString("categories")),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                row.getObject("expected_close", LocalDate.class),
                row.getString("organization_name"),
                row.getString("person_name"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "submitted_at"),
                until,
                status.protects() ? RegistrationReader.daysLeft(until, now) : null,
                row.getBoolean("in_conflict"));
    }
}
