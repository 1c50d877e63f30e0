package org.tandem.system;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Access tokens of the demo's people, each asked for once in a while. */
public final class Tokens {
    private static final Duration KEPT = Duration.ofMinutes(3);
    private static final Map<String, Issued> ISSUED = new ConcurrentHashMap<>();

    private record Issued(String token, Instant at) {}

    private Tokens() {}

    public static String of(String email) {
        return ISSUED.compute(email, (who, before) -> isFresh(before) ? before : issue(who))
                .token();
    }

    private static boolean isFresh(Issued issued) {
        return issued != null && issued.at().plus(KEPT).isAfter(Instant.now());
    }

    private static Issued issue(String email) {
        return new Issued(Stack.get().token(email), Instant.now());
    }
}
