package org.tandem.system.fault;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.tandem.system.Api;
import org.tandem.system.People;

/** Salespeople of three partners who claim whatever they see, and write down what they were told. */
final class ClaimLoad implements AutoCloseable {
    private static final List<String> CLIENTS =
            List.of(People.DANA, People.MARK, People.CLAIRE, People.JONAS, People.PETRA, People.MARK);
    private final Queue<Attempt> history = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS.size());
    private final List<String> leads;
    private volatile boolean running = true;

    ClaimLoad(List<String> leads) {
        this.leads = leads;
        CLIENTS.forEach(who -> {
            var api = Api.as(who);
            threads.submit(() -> claim(who, api));
        });
    }

    private void claim(String who, Api api) {
        while (running) {
            var lead = leads.get(ThreadLocalRandom.current().nextInt(leads.size()));
            var attempt = Attempt.make(who, api, lead, UUID.randomUUID().toString());
            history.add(attempt);
            if (attempt.isUnknown()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    /** Waits until so many claims have been won. */
    void awaitWins(int wins) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (history.stream().filter(Attempt::won).count() < wins) {
            if (System.nanoTime() > end) {
                throw new AssertionError("after a minute only " + history.size() + " claims were answered");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    List<Attempt> history() {
        return List.copyOf(history);
    }

    @Override
    public void close() {
        running = false;
        threads.shutdown();
        try {
            threads.awaitTermination(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
