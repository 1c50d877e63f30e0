package org.tandem.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** What jobs do by themselves, a little later. */
public final class Eventually {
    private static final long PAUSE_NANOS = 100_000_000;

    private Eventually() {}

    public static void holds(Duration patience, BooleanSupplier condition) {
        var until = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("still not so after " + patience).isBefore(until);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
