package org.tandem.api.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.tandem.shared.Settings;

/**
 * Keeps load bounded on one node. A client (one login of one organization of one firm) has a bucket that refills at
 * {@code TANDEM_API_RATE} requests a second and holds four seconds' worth; a firm may have a share of the requests in
 * work, so that the others are served whatever it does. Who is over gets 429 or 503 at once, nobody queues here.
 */
@ApplicationScoped
public class Admission {
    private static final int BURST_SECONDS = 4;
    private static final int MOST_CLIENTS = 50_000;

    private final long rate = Long.parseLong(Settings.get("TANDEM_API_RATE", "50"));
    private final int atOnce = Integer.parseInt(Settings.get("TANDEM_API_CONCURRENCY", "64"));
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
        if (!share.tryAcquire()) {
            return null;
        }
        if (!node.tryAcquire()) {
            share.release();
            return null;
        }
        return share;
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
