package org.tandem.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tandem.shared.RateExceeded;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.TenantJdbi;

/**
 * A partner may ask so often an hour, by page and API together and on whichever node, so that nobody reads the firm's
 * customers off the answers. One conditional update decides.
 */
@ApplicationScoped
class CheckBudget {
    static final int PER_HOUR = 60;
    private static final String BEGIN = """
            INSERT IGNORE INTO account_check_budgets (tenant_id, organization_id, hour, used)
            VALUES (:tenant, :organization, :hour, 0)""";
    private static final String USE = """
            UPDATE account_check_budgets SET used = used + 1
            WHERE tenant_id = :tenant AND organization_id = :organization AND hour = :hour AND used < :most""";
    private static final String LEFT = """
            SELECT :most - used FROM account_check_budgets
            WHERE tenant_id = :tenant AND organization_id = :organization AND hour = :hour""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    /** @return how much is left @throws RateExceeded when nothing was */
    int use(Instant now) {
        var hour = now.truncatedTo(ChronoUnit.HOURS);
        sql.update(
                BEGIN,
                update -> update.bind("organization", caller.organizationId()).bind("hour", hour));
        var used = sql.update(
                USE,
                update -> update.bind("organization", caller.organizationId())
                        .bind("hour", hour)
                        .bind("most", PER_HOUR));
        if (used == 0) {
            throw new RateExceeded(
                    RegistrationRule.ACCOUNT_CHECKS_USED_UP, Duration.between(now, hour.plus(1, ChronoUnit.HOURS)));
        }
        return sql.query(
                LEFT,
                query -> query.bind("organization", caller.organizationId())
                        .bind("hour", hour)
                        .bind("most", PER_HOUR)
                        .mapTo(Integer.class)
                        .one());
    }
}
