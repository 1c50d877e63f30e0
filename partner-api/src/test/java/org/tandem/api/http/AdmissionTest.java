package org.tandem.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdmissionTest {
    private Admission admission;

    @BeforeEach
    void configure() {
        System.setProperty("TANDEM_API_RATE", "2");
        System.setProperty("TANDEM_API_CONCURRENCY", "4");
        admission = new Admission();
    }

    @AfterEach
    void forget() {
        System.clearProperty("TANDEM_API_RATE");
        System.clearProperty("TANDEM_API_CONCURRENCY");
    }

    @Test
    void aClientMaySpendFourSecondsAtOnceAndThenWaits() {
        var client = UUID.randomUUID();
        IntStream.range(0, 8)
                .forEach(i -> assertThat(admission.take(client).isConsumed()).isTrue());
        var refused = admission.take(client);
        assertThat(refused.isConsumed()).isFalse();
        assertThat(refused.getNanosToWaitForRefill()).isPositive();
    }

    @Test
    void anotherClientIsNotConcerned() {
        var greedy = UUID.randomUUID();
        IntStream.range(0, 20).forEach(i -> admission.take(greedy));
        assertThat(admission.take(UUID.randomUUID()).isConsumed()).isTrue();
    }

    @Test
    void aFirmLeavesRoomForTheOthers() {
        var greedy = UUID.randomUUID();
        IntStream.range(0, 3).forEach(i -> assertThat(admission.enter(greedy)).isNotNull());
        assertThat(admission.enter(greedy)).isNull();
        var other = admission.enter(UUID.randomUUID());
        assertThat(other).isNotNull();
        assertThat(admission.enter(UUID.randomUUID())).isNull();
        admission.leave(other);
        assertThat(admission.enter(UUID.randomUUID())).isNotNull();
    }
}
