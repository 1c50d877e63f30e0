package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.partner.CapacityLimits;
import org.tandem.shared.Violation;

class CapacityPolicyTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final CapacityLimits LIMITS = new CapacityLimits(20, 5, 10, 14, false);

    private static List<String> exceeded(CapacityLimits limits, CapacityUse use) {
        return CapacityPolicy.exceeded(limits, use, NOW).stream()
                .map(Violation::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "20, 5, 10, ''",
        "21, 5, 10, LEAD_CAPACITY_ORGANIZATION",
        "20, 6, 10, LEAD_CAPACITY_PERSON",
        "20, 5, 11, LEAD_CLAIMS_PER_DAY"
    })
    void theLastPlaceMayBeTakenAndNoMore(int open, int person, int today, String code) {
        assertThat(exceeded(LIMITS, new CapacityUse(open, person, today, null)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void everyLimitThatIsExceededIsNamed() {
        assertThat(exceeded(LIMITS, new CapacityUse(30, 30, 30, NOW))).hasSize(4);
    }

    @Test
    void theTextSaysWhatIsHeldWithoutTheOneThatIsRefused() {
        assertThat(CapacityPolicy.exceeded(LIMITS, new CapacityUse(21, 1, 1, null), NOW)
                        .get(0)
                        .args())
                .containsExactly("20", "20");
    }

    @Test
    void withoutLimitsNothingIsExceeded() {
        assertThat(exceeded(CapacityLimits.NONE, new CapacityUse(9_000, 9_000, 9_000, NOW)))
                .isEmpty();
        assertThat(CapacityLimits.NONE.isUnlimited()).isTrue();
        assertThat(LIMITS.isUnlimited()).isFalse();
        assertThat(new CapacityLimits(null, null, null, 1, false).isUnlimited()).isFalse();
    }

    @Test
    void aLeadThatWasGivenBackStaysClosedForItsDays() {
        var lately = NOW.minus(Duration.ofDays(14)).plusSeconds(1);
        assertThat(exceeded(LIMITS, new CapacityUse(1, 1, 1, lately))).containsExactly("LEAD_COOLING_OFF");
        assertThat(exceeded(LIMITS, new CapacityUse(1, 1, 1, NOW.minus(Duration.ofDays(14)))))
                .isEmpty();
        assertThat(CapacityPolicy.exceeded(LIMITS, new CapacityUse(1, 1, 1, NOW), NOW)
                        .get(0)
                        .args())
                .containsExactly("2026-12-05");
    }

    @Test
    void whoIsSuspendedTakesNothing() {
        assertThat(exceeded(new CapacityLimits(null, null, null, 0, true), new CapacityUse(1, 1, 1, null)))
                .containsExactly("LEAD_PARTNER_SUSPENDED");
    }

    @Test
    void theDayBeginsAtThePartnersMidnight() {
        var late = Instant.parse("2026-11-20T23:30:00Z");
        assertThat(CapacityPolicy.midnight(late, ZoneId.of("Europe/Berlin"))).isEqualTo("2026-11-20T23:00:00Z");
        assertThat(CapacityPolicy.midnight(late, ZoneId.of("UTC"))).isEqualTo("2026-11-20T00:00:00Z");
    }
}
