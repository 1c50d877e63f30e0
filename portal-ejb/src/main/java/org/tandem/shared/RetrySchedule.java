package org.tandem.shared;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * When to try again: after each failure a longer pause, shifted by up to a fifth either way so that what failed together
 * does not come back together.
 */
public record RetrySchedule(List<Duration> pauses) {
    private static final double SPREAD = 0.2;

    /**
     * @param failures how often it failed by now, at least once
     * @param chance in 0..1
     * @return empty when it is time to give up
     */
    public Optional<Duration> pauseAfter(int failures, double chance) {
        if (failures > pauses.size()) {
            return Optional.empty();
        }
        var pause = pauses.get(failures - 1).toMillis();
        return Optional.of(Duration.ofMillis(Math.round(pause * (1 - SPREAD + 2 * SPREAD * chance))));
    }
}
