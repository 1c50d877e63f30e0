package org.tandem.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestHourTest {
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-11-24T06:00:00Z, 2026-11-24T06:00:00Z",
        "Europe/Berlin, 2026-07-24T05:00:00Z, 2026-07-24T05:00:00Z",
        "America/New_York, 2026-11-24T23:00:00Z, 2026-11-24T12:00:00Z",
        "Asia/Kolkata, 2026-11-24T01:30:00Z, 2026-11-24T01:30:00Z",
        // the hour of the change to summer time does not exist; seven does
        "Europe/Berlin, 2026-03-29T05:00:00Z, 2026-03-29T05:00:00Z",
    })
    void tellsUntilSevenOfTheReadersDay(String zone, Instant now, Instant until) {
        assertThat(DigestHour.reached(ZoneId.of(zone), now))
                .hasValueSatisfying(hour -> assertThat(hour.until()).isEqualTo(until));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-11-24T05:59:59Z",
        "America/New_York, 2026-11-24T11:59:59Z",
        "Pacific/Auckland, 2026-11-23T17:59:59Z"
    })
    void beforeSevenThereIsNothing(String zone, Instant now) {
        assertThat(DigestHour.reached(ZoneId.of(zone), now)).isEmpty();
    }

    @Test
    void theDayIsTheReaders() {
        assertThat(DigestHour.reached(ZoneId.of("Pacific/Auckland"), Instant.parse("2026-11-23T18:00:00Z")))
                .hasValueSatisfying(hour -> assertThat(hour.day()).isEqualTo(LocalDate.of(2026, 11, 24)));
    }
}
