package org.tandem.bench;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What partners did who accept offers at random, one after the other, and what they were told. */
final class OfferAttempts {
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(1);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final Client client;
    private final Queue<Attempt> history = new ConcurrentLinkedQueue<>();
    private final Histogram times = new ConcurrentHistogram(LONGEST, 3);

    /** @param status 0: no answer came; whether it was done is not known */
    record Attempt(Crowd.Partner partner, String offer, String lead, UUID key, int status, String body) {
        boolean unknown() {
            return status == 0 || status >= 500;
        }

        boolean won() {
            return status == 200;
        }
    }

    /** An offer as its partner knows it. */
    record Offer(String id, String lead) {}

    OfferAttempts(Client client) {
        this.client = client;
    }

    /** One person's work until {@code end}. Who is turned away because the server is busy or away asks again by the same key. */
    void work(Crowd.Partner partner, List<Offer> offers, long end) {
        while (System.nanoTime() < end) {
            var offer = offers.get(ThreadLocalRandom.current().nextInt(offers.size()));
            var key = UUID.randomUUID();
            var made = send(partner, offer, key);
            while (made.unknown() && System.nanoTime() < end) {
                LockSupport.parkNanos(PAUSE);
                made = send(partner, offer, key);
            }
        }
    }

    private Attempt send(Crowd.Partner partner, Offer offer, UUID key) {
        var sent = System.nanoTime();
        Attempt made;
        try {
            var reply = client.postOnce(partner.person(), "/offers/" + offer.id() + "/acceptance", key);
            made = new Attempt(partner, offer.id(), offer.lead(), key, reply.status(), reply.body());
            times.recordValue(Math.min(LONGEST, System.nanoTime() - sent));
        } catch (UncheckedIOException away) {
            made = new Attempt(partner, offer.id(), offer.lead(), key, 0, "");
        }
        history.add(made);
        return made;
    }

    /** The same request with the same key. */
    Attempt again(Attempt attempt) {
        return send(attempt.partner(), new Offer(attempt.offer(), attempt.lead()), attempt.key());
    }

    List<Attempt> history() {
        return List.copyOf(history);
    }

    double millis(double percentile) {
        return times.getValueAtPercentile(percentile) / 1e6;
    }
}
