package org.tandem.leadimport;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/** Erases the rows of uploaded files after a month; what was taken in, and the counts, stay. */
@Stateless
@Gate
@PermitAll
public class LeadImportPurge {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int BATCH = 5000;
    private static final String ERASE = """
            DELETE FROM lead_import_rows WHERE tenant_id = :tenant AND import_id IN
              (SELECT id FROM lead_imports WHERE tenant_id = :tenant AND created_at < :before AND state <> 'RUNNING')
            LIMIT 5000""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    /** @return true when there may be more */
    public boolean purgeOnce() {
        caller.requireSystem();
        return sql.update(ERASE, update -> update.bind("before", time.now().minus(KEPT))) == BATCH;
    }
}
