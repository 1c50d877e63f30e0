package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.partner.BusinessHours;

class OfferTimeTest {
    private static final BusinessHours BERLIN = BusinessHours.usual(ZoneId.of("Europe/Berlin"));

    /** Monday to Friday, nine to five; 2026-03-06 is a Friday. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:00:00Z, 240, 2026-03-02T11:00:00Z, 2026-03-02T12:00:00Z",
        "2026-03-06T14:00:00Z, 240, 2026-03-09T09:00:00Z, 2026-03-09T10:00:00Z",
        "2026-03-07T20:00:00Z, 60, 2026-03-09T08:45:00Z, 2026-03-09T09:00:00Z"
    })
    void aDeadlineIsInBusinessHoursWheneverTheOfferIsMade(Instant at, int minutes, Instant remind, Instant deadline) {
        assertThat(OfferTime.of(at, Duration.ofMinutes(minutes), BERLIN)).isEqualTo(new OfferTime(remind, deadline));
    }

    @Test
    void whatIsLeftIsAPartOfTheWhole() {
        var begin = Instant.parse("2026-03-02T08:00:00Z");
        var end = begin.plusSeconds(400);
        assertThat(OfferLister.remaining(begin, end, begin.plusSeconds(100))).isEqualTo(75);
        assertThat(OfferLister.remaining(begin, end, end.plusSeconds(1))).isZero();
        assertThat(OfferLister.remaining(begin, begin, begin)).isZero();
    }
}
