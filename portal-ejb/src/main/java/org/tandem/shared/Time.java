package org.tandem.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The application's clock: UTC, cut to the microseconds the database keeps, so that what was written is what is read. */
@ApplicationScoped
public class Time {
    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

    public Instant now() {
        return clock.instant();
    }
}
