package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
    private static final RetrySchedule SCHEDULE =
            new RetrySchedule(List.of(Duration.ofSeconds(5), Duration.ofMinutes(5)));

    @Test
    void eachFailureWaitsLongerUntilItGivesUp() {
        assertThat(SCHEDULE.pauseAfter(1, 0.5)).hasValue(Duration.ofSeconds(5));
        assertThat(SCHEDULE.pauseAfter(2, 0.5)).hasValue(Duration.ofMinutes(5));
        assertThat(SCHEDULE.pauseAfter(3, 0.5)).isEmpty();
    }

    @Property
    void isShiftedByAFifthAtMost(@ForAll @DoubleRange(min = 0, max = 1) double chance) {
        assertThat(SCHEDULE.pauseAfter(1, chance).orElseThrow())
                .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
    }
}
