package org.tandem.web.webhook;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.tandem.tenancy.TenantRegistry;
import org.tandem.tenancy.TenantWork;
import org.tandem.webhook.WebhookDispatcher;
import org.tandem.webhook.WebhookTarget;

/**
 * Carries messages out with a few workers. A webhook has two of them at most, so that one that never answers leaves the
 * others alone; a worker goes on with its webhook until nothing is due, one message fails, or its turn is over.
 */
@ApplicationScoped
public class WebhookCourier {
    private static final System.Logger LOG = System.getLogger(WebhookCourier.class.getName());
    private static final int WORKERS = 8;
    private static final int WORKERS_OF_ONE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TURN = Duration.ofSeconds(5);

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private TenantRegistry tenants;

    @Inject
    private TenantWork tenantWork;

    @Inject
    private WebhookDispatcher dispatcher;

    private final Semaphore free = new Semaphore(WORKERS);
    private final Map<UUID, Integer> busy = new ConcurrentHashMap<>();
    private ExecutorService workers;
    private ScheduledExecutorService clock;
    private WebhookClient client;

    @PostConstruct
    void open() {
        workers = Executors.newFixedThreadPool(WORKERS, threads);
        clock = Executors.newSingleThreadScheduledExecutor(threads);
        client = new WebhookClient(
                SystemDefaultDnsResolver.INSTANCE, WebhookTarget.isLocalAllowed(), PATIENCE, WORKERS, clock);
    }

    /** Sends workers out for what is due, and does not wait for them. */
    public void sendOut() {
        for (var tenant : tenants.all()) {
            if (free.availablePermits() == 0) {
                return;
            }
            tenantWork.runFor(tenant, () -> sendOut(tenant, dispatcher.due()));
        }
    }

    private void sendOut(UUID tenant, List<UUID> due) {
        for (var webhook : due) {
            if (busy.getOrDefault(webhook, 0) < WORKERS_OF_ONE && free.tryAcquire()) {
                busy.merge(webhook, 1, Integer::sum);
                workers.execute(() -> work(tenant, webhook));
            }
        }
    }

    private void work(UUID tenant, UUID webhook) {
        try {
            tenantWork.runFor(tenant, () -> deliver(webhook));
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "deliveries of webhook " + webhook + " stopped", failed);
        } finally {
            busy.computeIfPresent(webhook, (key, count) -> count == 1 ? null : count - 1);
            free.release();
        }
    }

    private void deliver(UUID webhook) {
        var until = Instant.now().plus(TURN);
        var goesOn = true;
        while (goesOn
                && Instant.now().isBefore(until)
                && !Thread.currentThread().isInterrupted()) {
            var next = dispatcher.take(webhook);
            goesOn = next.isPresent();
            if (goesOn) {
                var outcome = client.send(next.get());
                dispatcher.note(next.get(), outcome);
                goesOn = outcome.isTaken();
            }
        }
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
        clock.shutdownNow();
        client.close();
    }
}
