package org.tandem.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.tandem.shared.Settings;

/**
 * Keeps load bounded on one node. A client (one login of one organization of one firm) has a bucket that refills at
 * {@code TANDEM_API_RATE} requests a second and holds four seconds' worth; a firm may have a share of the requests in
 * work, so that the others are served whatever it does. Who is over the rate gets 429 at once; for room a request waits a
 * quarter of a second at most, then it gets 503.
 */
@ApplicationScoped
public class Admission {
    private static final int BURST_SECONDS = 4;
    private static final int PATIENCE_MILLIS = 250;
    private static final int MOST_CLIENTS = 50_000;

    private final long rate = Long.parseLong(Settings.get("TANDEM_API_RATE", "50"));
    private final int atOnce = Integer.parseInt(Settings.get("TANDEM_API_CONCURRENCY", "80"));
    private final Semaphore node = new Semaphore(atOnce);
    private final Cache<UUID, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();
    private final Cache<UUID, Semaphore> firms =
            Caffeine.newBuilder().weakValues().build();

    long burst() {
        return rate * BURST_SECONDS;
    }

    ConsumptionProbe take(UUID client) {
        return buckets.get(client, this::bucket).tryConsumeAndReturnRemaining(1);
    }

    /** @return the firm's share to give back, or null when there is no room */
    Semaphore enter(UUID tenant) {
        var share = firms.get(tenant, id -> new Semaphore(Math.max(1, atOnce * 3 / 4)));
        if (!acquired(share)) {
            return null;
        }
        if (!acquired(node)) {
            share.release();
            return null;
        }
        return share;
    }

    private static boolean acquired(Semaphore room) {
        try {
            return room.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave(Semaphore share) {
        node.release();
        share.release();
    }

    private Bucket bucket(UUID client) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst()).refillGreedy(rate, Duration.ofSeconds(1)))
                .build();
    }
}
