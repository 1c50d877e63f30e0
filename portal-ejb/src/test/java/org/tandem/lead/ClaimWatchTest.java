package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClaimWatchTest {
    private static final UUID FIRM = UUID.randomUUID();
    private static final UUID LEAD = UUID.randomUUID();
    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

    private final ClaimWatch watch = new ClaimWatch();

    private ClaimWatch.Look look(Instant now, UUID last) {
        var look = watch.next(FIRM, now);
        watch.seen(FIRM, look, last, now);
        return look;
    }

    @Test
    void atFirstAllGoByInPortions() {
        assertThat(look(START, LEAD)).isEqualTo(new ClaimWatch.Look(new UUID(0, 0), null));
        assertThat(look(START.plusSeconds(1), null)).isEqualTo(new ClaimWatch.Look(LEAD, null));
    }

    @Test
    void thenOnlyWhatWasClaimedSinceAllBeganToGoBy() {
        look(START, LEAD);
        look(START.plusSeconds(30), null);
        assertThat(look(START.plusSeconds(50), null).since()).isEqualTo(START.minus(ClaimWatch.OVERLAP));
        assertThat(look(START.plusSeconds(70), null).since())
                .isEqualTo(START.plusSeconds(50).minus(ClaimWatch.OVERLAP));
    }

    @Test
    void aFullPortionIsNotTheEndOfTheNewOnes() {
        look(START, null);
        var first = look(START.plusSeconds(20), LEAD);
        assertThat(look(START.plusSeconds(21), null))
                .as("from the same time on")
                .isEqualTo(first);
    }

    @Test
    void whatWasNotCommittedIsLookedAtAgain() {
        var lost = watch.next(FIRM, START);
        assertThat(watch.next(FIRM, START.plusSeconds(20))).isEqualTo(lost);
    }

    @Test
    void allGoByAgainEveryHourAndAfterItWasOff() {
        look(START, null);
        assertThat(look(START.plus(Duration.ofMinutes(59)), null).after()).isNull();
        assertThat(look(START.plus(ClaimWatch.ALL_AGAIN), null).after()).isEqualTo(new UUID(0, 0));
        watch.forget(FIRM);
        assertThat(look(START.plus(ClaimWatch.ALL_AGAIN).plusSeconds(1), null).after())
                .isEqualTo(new UUID(0, 0));
    }

    @Test
    void eachFirmIsLookedAtForItself() {
        look(START, null);
        assertThat(watch.next(UUID.randomUUID(), START).after()).isNotNull();
    }
}
