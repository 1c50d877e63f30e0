package org.tandem.idempotency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/** Forgets answers after a day: nobody repeats a request later than that. */
@Stateless
@Gate
@PermitAll
public class IdempotencyPurge {
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    /** @return true when there may be more */
    public boolean purgeOnce() {
        caller.requireSystem();
        return sql.update(
                        "DELETE FROM idempotency_keys WHERE tenant_id = :tenant AND created_at < :before LIMIT 5000",
                        update -> update.bind("before", time.now().minus(KEPT)))
                == 5000;
    }
}
