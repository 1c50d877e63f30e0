package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.tenancy.TenantJdbi;

/** Finds the live registrations about the same account, and of them those that overlap in scope. */
@ApplicationScoped
class Overlaps {
    /** More live registrations of one account than a firm ever has. */
    private static final int MOST = 200;

    private static final String SAME_ACCOUNT = """
            SELECT r.id, r.organization_id, r.status, r.company, r.domain, r.tax_id, r.country, r.subdivision,
              r.categories, r.submitted_at, r.approved_until
            FROM registrations r
            WHERE r.tenant_id = :tenant AND r.id IN (SELECT k.registration_id FROM registration_keys k
                WHERE k.tenant_id = :tenant AND k.account_key IN (<keys>))
              AND (r.status IN ('SUBMITTED', 'IN_REVIEW', 'RETURNED')
                OR r.status IN ('APPROVED', 'CONVERTED') AND r.approved_until > :now)
            ORDER BY r.submitted_at, r.id LIMIT\s""" + MOST;
    private static final String FORGET =
            "DELETE FROM registration_keys WHERE tenant_id = :tenant AND registration_id = :registration";
    private static final String REMEMBER = """
            INSERT INTO registration_keys (tenant_id, registration_id, account_key)
            VALUES (:tenant, :registration, :key)""";

    @Inject
    private TenantJdbi sql;

    /** A live registration and what it is about. */
    record Live(
            UUID id, UUID organizationId, RegistrationStatus status, Scope scope, Instant submittedAt, Instant until) {}

    /** Earliest first. */
    List<Live> with(Scope scope, Instant now) {
        return ofAccount(scope.account(), now).stream()
                .filter(live -> live.scope().overlaps(scope))
                .toList();
    }

    List<Live> ofAccount(AccountKeys account, Instant now) {
        var keys = account.all();
        return keys.isEmpty()
                ? List.of()
                : sql.query(
                        SAME_ACCOUNT,
                        query -> query.bindList("keys", keys)
                                .bind("now", now)
                                .map((row, context) -> live(row))
                                .list());
    }

    /** From now on others meet it. */
    void remember(Registration registration) {
        sql.update(FORGET, update -> update.bind("registration", registration.getId()));
        var keys = registration.getDeal().scope().account().all();
        sql.batch(REMEMBER, rows -> {
            keys.forEach(key -> rows.add(
                    row -> row.bind("registration", registration.getId()).bind("key", key)));
            return keys.size();
        });
    }

    private static Live live(ResultSet row) throws SQLException {
        var country = row.getString("country");
        return new Live(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "organization_id"),
                RegistrationStatus.valueOf(row.getString("status")),
                new Scope(
                        AccountKeys.of(
                                row.getString("company"), row.getString("domain"), row.getString("tax_id"), country),
                        Deal.categories(row.getString("categories")),
                        country,
                        row.getString("subdivision")),
                Columns.instant(row, "submitted_at"),
                Columns.instant(row, "approved_until"));
    }
}
