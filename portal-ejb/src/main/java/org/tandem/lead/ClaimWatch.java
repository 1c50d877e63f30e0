package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where to look for claims that have no service clock yet: at first, and once an hour, all of them go by in portions;
 * in between only those since the last look, so that a million owned leads are not read again and again. What is kept is
 * kept per firm and node; a node that forgets it looks at all once more.
 */
@ApplicationScoped
public class ClaimWatch {
    static final Duration ALL_AGAIN = Duration.ofHours(1);
    /** A claim tells the time at which its transaction began to write; none takes so long until it commits. */
    static final Duration OVERLAP = Duration.ofMinutes(10);

    private static final UUID FIRST = new UUID(0, 0);

    private final Map<UUID, State> states = new ConcurrentHashMap<>();

    /** @param after go on behind this lead; null when only claims since a time are looked at */
    public record Look(UUID after, Instant since) {}

    /** @param after null when all have gone by */
    private record State(Instant began, UUID after, Instant seen) {}

    Look next(UUID firm, Instant now) {
        var state = states.get(firm);
        if (state == null
                || state.after() == null && !state.began().plus(ALL_AGAIN).isAfter(now)) {
            state = new State(now, FIRST, now);
            states.put(firm, state);
        }
        return state.after() == null ? new Look(null, state.seen().minus(OVERLAP)) : new Look(state.after(), null);
    }

    /**
     * Only after the clocks are committed.
     *
     * @param last the last lead of the portion, null when there are no more
     * @param now when the look began
     */
    void seen(UUID firm, Look look, UUID last, Instant now) {
        states.computeIfPresent(
                firm,
                (key, state) -> look.after() != null
                        ? new State(state.began(), last, state.seen())
                        : last == null ? new State(state.began(), null, now) : state);
    }

    void forget(UUID firm) {
        states.remove(firm);
    }
}
