package org.tandem.web.webform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How often one address and one form may send, on one node. Whoever comes anew is remembered, up to a number. */
@ApplicationScoped
public class FormLimits {
    static final int PER_ADDRESS = 10;
    static final int PER_FORM = 120;
    private static final int MOST_REMEMBERED = 50_000;

    private final Cache<String, Bucket> addresses = cache();
    private final Cache<String, Bucket> forms = cache();

    private static Cache<String, Bucket> cache() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterAccess(Duration.ofMinutes(10))
                .build();
    }

    /** Both are asked, the address first: one that floods does not use up the form's. */
    boolean admits(String address, String form) {
        return addresses.get(address, key -> perMinute(PER_ADDRESS)).tryConsume(1)
                && forms.get(form, key -> perMinute(PER_FORM)).tryConsume(1);
    }

    private static Bucket perMinute(int number) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(number).refillGreedy(number, Duration.ofMinutes(1)))
                .build();
    }
}
