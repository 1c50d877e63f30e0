package org.tandem.web.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.SchemaCheck;
import org.tandem.web.mail.MailRound;
import org.tandem.web.webhook.WebhookCourier;

/** Starts with the portal and stops with it: what is running is let finish, or is taken up by another node. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobScheduler {
    private static final int THREADS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Resource(lookup = "java:app/jdbc/tandem")
    private DataSource dataSource;

    @Resource
    private ManagedThreadFactory threads;

    /** Asked and not named with {@code @DependsOn}: in an EAR it is in another module, whose name would have to be said. */
    @EJB
    private SchemaCheck schema;

    @Inject
    private Work work;

    @Inject
    private MailRound mails;

    @Inject
    private WebhookCourier webhooks;

    private Scheduler scheduler;
    private List<ExecutorService> executors;

    @PostConstruct
    void start() {
        schema.require();
        var workers = Executors.newFixedThreadPool(THREADS, threads);
        var due = Executors.newSingleThreadExecutor(threads);
        ScheduledExecutorService housekeeping = Executors.newScheduledThreadPool(3, threads);
        executors = List.of(workers, due, housekeeping);
        scheduler = Scheduler.create(dataSource)
                .startTasks(List.of(
                        every(Duration.ofSeconds(1), "outbox-relay", work::relay),
                        every(Duration.ofSeconds(1), "lead-import", work::takeInImports),
                        every(Duration.ofSeconds(1), "routing", work::route),
                        every(Duration.ofSeconds(5), "offers", work::watchOffers),
                        every(Duration.ofSeconds(20), "service-levels", work::watchService),
                        every(Duration.ofSeconds(1), "firm-provisioning", work::provision),
                        every(Duration.ofSeconds(20), "registrations", work::watchRegistrations),
                        every(Duration.ofSeconds(2), "mail", mails::send),
                        every(Duration.ofMinutes(1), "mail-digest", work::planDigests),
                        every(Duration.ofSeconds(1), "webhook-delivery", webhooks::sendOut),
                        every(Duration.ofMinutes(1), "lead-match", work::recogniseLeads),
                        every(Duration.ofHours(1), "purge", work::purge)))
                .executorService(workers)
                .dueExecutor(due)
                .housekeeperExecutor(housekeeping)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(PATIENCE)
                .build();
        scheduler.start();
    }

    /** What is planned and how it went, for the operator. */
    @RolesAllowed(Roles.OPERATOR)
    public List<JobRow> list() {
        return scheduler.getScheduledExecutions().stream()
                .map(JobRow::of)
                .sorted(Comparator.comparing(JobRow::name))
                .toList();
    }

    /** How the mails of all firms stand. */
    @RolesAllowed(Roles.OPERATOR)
    public MailState mail() {
        return new MailState(mails.isPossible(), work.countMails());
    }

    private static RecurringTask<Void> every(Duration pause, String name, Runnable job) {
        return Tasks.recurring(name, FixedDelay.of(pause)).execute((instance, context) -> job.run());
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
        executors.forEach(ExecutorService::shutdownNow);
    }
}
