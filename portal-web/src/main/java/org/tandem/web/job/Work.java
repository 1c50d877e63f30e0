package org.tandem.web.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.tandem.duplicate.MatchBackfill;
import org.tandem.idempotency.IdempotencyPurge;
import org.tandem.leadimport.LeadImportJob;
import org.tandem.leadimport.LeadImportPurge;
import org.tandem.notification.OutboxRelay;
import org.tandem.tenancy.TenantRegistry;
import org.tandem.tenancy.TenantWork;
import org.tandem.webform.FormDesk;

/** The jobs' work, firm by firm. A firm whose work fails does not hold up the others. */
@ApplicationScoped
public class Work {
    private static final System.Logger LOG = System.getLogger(Work.class.getName());
    /** One firm with much to do lets the next one have its turn after this long. */
    private static final Duration TURN = Duration.ofSeconds(4);

    @Inject
    private TenantRegistry tenants;

    @Inject
    private TenantWork tenantWork;

    @Inject
    private OutboxRelay outbox;

    @Inject
    private LeadImportJob imports;

    @Inject
    private IdempotencyPurge answers;

    @Inject
    private LeadImportPurge importRows;

    @Inject
    private MatchBackfill matches;

    @Inject
    private FormDesk forms;

    void recogniseLeads() {
        forEachFirm("recognising leads", matches::fillOnce);
    }

    void relay() {
        forEachFirm("outbox-relay", outbox::relayOnce);
    }

    void takeInImports() {
        forEachFirm("lead-import", imports::workOnce);
    }

    void purge() {
        forEachFirm("purge of answers", answers::purgeOnce);
        forEachFirm("purge of events", outbox::forgetOnce);
        forEachFirm("purge of imported rows", importRows::purgeOnce);
        forEachFirm("purge of form posts", forms::forgetOnce);
    }

    private void forEachFirm(String name, BooleanSupplier once) {
        RuntimeException last = null;
        for (var tenant : tenants.all()) {
            try {
                tenantWork.runFor(tenant, () -> work(once));
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, name + " failed for firm " + tenant, failed);
                last = failed;
            }
        }
        if (last != null) {
            throw last;
        }
    }

    private static void work(BooleanSupplier once) {
        var until = Instant.now().plus(TURN);
        while (once.getAsBoolean()
                && Instant.now().isBefore(until)
                && !Thread.currentThread().isInterrupted()) {
            // the next portion
        }
    }
}
