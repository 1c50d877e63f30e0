package org.tandem.webhook;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/** Forgets deliveries after a month, sent or not, and removed webhooks with their last delivery. */
@Stateless
@Gate
@PermitAll
public class WebhookUpkeep {
    private static final int BATCH = 5000;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final String FORGET =
            "DELETE FROM webhook_deliveries WHERE tenant_id = :tenant AND created_at < :before LIMIT 5000";
    private static final String BURY = """
            DELETE FROM webhooks WHERE tenant_id = :tenant AND state = 'REMOVED' AND NOT EXISTS (
              SELECT 1 FROM webhook_deliveries d WHERE d.tenant_id = webhooks.tenant_id AND d.webhook_id = webhooks.id)""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    /** @return true when there may be more */
    public boolean forgetOnce() {
        caller.requireSystem();
        var forgotten =
                sql.update(FORGET, update -> update.bind("before", time.now().minus(KEPT)));
        sql.update(BURY, update -> update);
        return forgotten == BATCH;
    }
}
