package org.tandem.web.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.tandem.duplicate.MatchBackfill;
import org.tandem.idempotency.IdempotencyPurge;
import org.tandem.lead.OfferJob;
import org.tandem.lead.ServiceJob;
import org.tandem.leadimport.LeadImportJob;
import org.tandem.leadimport.LeadImportPurge;
import org.tandem.notification.DigestPlanner;
import org.tandem.notification.MailCounts;
import org.tandem.notification.MailUpkeep;
import org.tandem.notification.OutboxRelay;
import org.tandem.registration.ApprovalEscalation;
import org.tandem.registration.RegistrationExpiry;
import org.tandem.routing.RoutingJob;
import org.tandem.shared.Time;
import org.tandem.shared.Unavailable;
import org.tandem.tenancy.TenantRegistry;
import org.tandem.tenancy.TenantWork;
import org.tandem.web.provisioning.FirmProvisioner;
import org.tandem.webform.FormDesk;
import org.tandem.webhook.WebhookUpkeep;

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
    private OfferJob offers;

    @Inject
    private RoutingJob routing;

    @Inject
    private ServiceJob service;

    @Inject
    private IdempotencyPurge answers;

    @Inject
    private LeadImportPurge importRows;

    @Inject
    private FirmProvisioner firms;

    @Inject
    private Time time;

    @Inject
    private RegistrationExpiry registrations;

    @Inject
    private ApprovalEscalation approvals;

    @Inject
    private DigestPlanner digests;

    @Inject
    private MailUpkeep mails;

    @Inject
    private WebhookUpkeep webhooks;

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

    void watchOffers() {
        forEachFirm("offers", offers::workOnce);
    }

    void route() {
        forEachFirm("routing", routing::workOnce);
    }

    void watchService() {
        forEachFirm("service-levels", service::workOnce);
    }

    void provision() {
        forEach("firm-provisioning", tenants.provisioningDue(time.now()), firms::workOnce);
    }

    void watchRegistrations() {
        forEachFirm("expiry of registrations", registrations::expireOnce);
        forEachFirm("warning of registrations", registrations::warnOnce);
        forEachFirm("escalation of approvals", approvals::escalateOnce);
    }

    void planDigests() {
        forEachFirm("daily mails", digests::planOnce);
    }

    /** How all firms' mails stand together. */
    MailCounts countMails() {
        var sum = new AtomicReference<>(MailCounts.NONE);
        forEachFirm("count of mails", () -> {
            sum.updateAndGet(mails.counts()::plus);
            return false;
        });
        return sum.get();
    }

    void purge() {
        forEachFirm("purge of answers", answers::purgeOnce);
        forEachFirm("purge of events", outbox::forgetOnce);
        forEachFirm("purge of imported rows", importRows::purgeOnce);
        forEachFirm("purge of account checks", registrations::forgetOnce);
        forEachFirm("purge of mails", mails::forgetOnce);
        forEachFirm("purge of deliveries", webhooks::forgetOnce);
        forEachFirm("purge of form posts", forms::forgetOnce);
    }

    private void forEachFirm(String name, BooleanSupplier once) {
        forEach(name, tenants.all(), once);
    }

    private void forEach(String name, List<UUID> some, BooleanSupplier once) {
        RuntimeException last = null;
        for (var tenant : some) {
            try {
                tenantWork.runFor(tenant, () -> work(once));
            } catch (Unavailable away) {
                LOG.log(Level.INFO, "{0} of firm {1} waits: {2}", name, tenant, away.code());
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
