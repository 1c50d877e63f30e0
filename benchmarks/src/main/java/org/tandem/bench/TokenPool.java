package org.tandem.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.stack.LocalStack;

/** Access tokens of demo people, fetched anew before they expire. */
final class TokenPool {
    private static final Duration KEPT = Duration.ofSeconds(150);

    private final LocalStack stack;
    private final Map<String, Held> held = new ConcurrentHashMap<>();

    private record Held(String token, Instant until) {}

    TokenPool(LocalStack stack) {
        this.stack = stack;
    }

    String of(String person) {
        var known = held.get(person);
        if (known != null && known.until().isAfter(Instant.now())) {
            return known.token();
        }
        return held.compute(
                        person,
                        (who, old) -> old != null && old.until().isAfter(Instant.now())
                                ? old
                                : new Held(stack.token(who), Instant.now().plus(KEPT)))
                .token();
    }
}
