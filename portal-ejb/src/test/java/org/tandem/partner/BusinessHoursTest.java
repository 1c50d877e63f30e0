package org.tandem.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.RuleViolation;

class BusinessHoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final BusinessHours USUAL = BusinessHours.usual(BERLIN);

    /** Two blocks on Friday; Thursday 2026-12-24 is a holiday. */
    private static final BusinessHours SPLIT = new BusinessHours(
            BERLIN,
            List.of(
                    new BusinessBlock(DayOfWeek.THURSDAY, 9 * 60, 12 * 60),
                    new BusinessBlock(DayOfWeek.FRIDAY, 13 * 60, 15 * 60),
                    new BusinessBlock(DayOfWeek.FRIDAY, 9 * 60, 12 * 60)),
            Set.of(LocalDate.of(2026, 12, 24)));

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    /** Friday is 2026-11-20. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20T10:00, PT2H, 2026-11-20T12:00",
        "2026-11-20T10:00, PT7H, 2026-11-20T17:00",
        "2026-11-20T10:00, PT8H, 2026-11-23T10:00",
        "2026-11-20T03:00, PT1H, 2026-11-20T10:00",
        "2026-11-20T22:00, PT1H, 2026-11-23T10:00",
        "2026-11-21T12:00, PT40H, 2026-11-27T17:00",
        "2026-11-20T10:00, PT0S, 2026-11-20T10:00",
        "2026-11-21T10:00, PT0S, 2026-11-23T09:00"
    })
    void nightsAndWeekendsDoNotCount(String from, Duration time, String expected) {
        assertThat(USUAL.after(berlin(from), time)).isEqualTo(berlin(expected));
    }

    @Test
    void aPauseAndAHolidayDoNotCount() {
        assertThat(SPLIT.after(berlin("2026-12-23T10:00"), Duration.ofHours(4))).isEqualTo(berlin("2026-12-25T14:00"));
        assertThat(SPLIT.between(berlin("2026-12-17T00:00"), berlin("2026-12-26T00:00")))
                .isEqualTo(Duration.ofHours(3 + 5 + 5));
    }

    @Test
    void theHoursOfAWeekStayTheSameWhenTheClocksChangeAtNight() {
        assertThat(USUAL.between(berlin("2026-03-27T09:00"), berlin("2026-03-30T17:00")))
                .isEqualTo(Duration.ofHours(16));
        assertThat(USUAL.after(berlin("2026-10-23T16:00"), Duration.ofHours(2))).isEqualTo(berlin("2026-10-26T10:00"));
    }

    /** In Berlin 02:00 becomes 03:00 on 2026-03-29, and 03:00 becomes 02:00 on 2026-10-25; both are Sundays. */
    @ParameterizedTest
    @CsvSource({
        "1, 5, 2026-03-29, PT3H",
        "2, 3, 2026-03-29, PT0S",
        "1, 5, 2026-10-25, PT5H",
        "2, 3, 2026-10-25, PT2H",
        "0, 24, 2026-03-29, PT23H",
        "0, 24, 2026-10-25, PT25H"
    })
    void aBlockWithAChangeOfTheClocksLastsAsLongAsItReallyDoes(
            int opens, int closes, LocalDate day, Duration expected) {
        var hours = new BusinessHours(
                BERLIN, List.of(new BusinessBlock(DayOfWeek.SUNDAY, opens * 60, closes * 60)), Set.of());
        var from = day.atStartOfDay(BERLIN).toInstant();
        assertThat(hours.between(from, day.plusDays(1).atStartOfDay(BERLIN).toInstant()))
                .isEqualTo(expected);
        if (!expected.isZero()) {
            assertThat(hours.after(from, expected))
                    .isEqualTo(hours.after(from, Duration.ZERO).plus(expected));
        }
    }

    @Test
    void aDayWithoutMidnightBeginsWithTheChange() {
        var beirut = ZoneId.of("Asia/Beirut");
        var day = LocalDate.of(2026, 3, 29);
        var hours = new BusinessHours(beirut, List.of(new BusinessBlock(DayOfWeek.SUNDAY, 0, 24 * 60)), Set.of());
        assertThat(hours.between(
                        day.atStartOfDay(beirut).toInstant(),
                        day.plusDays(1).atStartOfDay(beirut).toInstant()))
                .isEqualTo(Duration.ofHours(23));
    }

    @Test
    void theClockStandsBetweenTheBlocks() {
        assertThat(SPLIT.isOpen(berlin("2026-12-18T09:00"))).isTrue();
        assertThat(SPLIT.isOpen(berlin("2026-12-18T12:00"))).isFalse();
        assertThat(SPLIT.isOpen(berlin("2026-12-24T10:00"))).isFalse();
        assertThat(USUAL.between(berlin("2026-11-20T12:00"), berlin("2026-11-20T11:00")))
                .isZero();
    }

    @Test
    void aCalendarWithoutAnyBlockIsRefused() {
        assertThatThrownBy(() -> new BusinessHours(BERLIN, List.of(), Set.of()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("CALENDAR_WITHOUT_BLOCKS");
    }

    @ParameterizedTest
    @CsvSource({"600, 600", "600, 540", "-1, 60", "1400, 1441"})
    void anEmptyOrImpossibleBlockIsRefused(int opens, int closes) {
        var block = new BusinessBlock(DayOfWeek.MONDAY, opens, closes);
        assertThatThrownBy(() -> new BusinessHours(BERLIN, List.of(block), Set.of()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("CALENDAR_BLOCK_INVALID");
    }

    @Test
    void overlappingBlocksAreRefusedTouchingOnesAreNot() {
        var morning = new BusinessBlock(DayOfWeek.MONDAY, 540, 720);
        var late = new BusinessBlock(DayOfWeek.MONDAY, 719, 800);
        assertThatThrownBy(() -> new BusinessHours(BERLIN, List.of(late, morning), Set.of()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("CALENDAR_BLOCKS_OVERLAP");
        var touching = List.of(morning, new BusinessBlock(DayOfWeek.MONDAY, 720, 800));
        assertThat(new BusinessHours(BERLIN, touching, Set.of())
                        .between(berlin("2026-11-23T00:00"), berlin("2026-11-24T00:00")))
                .isEqualTo(Duration.ofMinutes(260));
    }

    @Test
    void timeDoesNotRunBackwards() {
        assertThatThrownBy(() -> USUAL.after(Instant.EPOCH, Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void exactlyTheAskedTimePasses(
            @ForAll("hours") BusinessHours hours,
            @ForAll("moments") Instant from,
            @ForAll @LongRange(min = 0, max = 2_000_000) long seconds) {
        var time = Duration.ofSeconds(seconds);
        var end = hours.after(from, time);
        assertThat(end).isAfterOrEqualTo(from);
        assertThat(hours.between(from, end)).isEqualTo(time);
        assertThat(Duration.between(from, end)).isGreaterThanOrEqualTo(time);
    }

    @Property(tries = 500)
    void timeAddsUp(
            @ForAll("hours") BusinessHours hours,
            @ForAll("moments") Instant from,
            @ForAll @LongRange(min = 0, max = 3_000_000) long first,
            @ForAll @LongRange(min = 0, max = 3_000_000) long second) {
        var middle = from.plusSeconds(first);
        var end = middle.plusSeconds(second);
        assertThat(hours.between(from, end))
                .isEqualTo(hours.between(from, middle).plus(hours.between(middle, end)))
                .isLessThanOrEqualTo(Duration.between(from, end));
    }

    @Provide
    Arbitrary<BusinessHours> hours() {
        var zones = Arbitraries.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC")
                .map(ZoneId::of);
        return Combinators.combine(zones, blocks(), holidays()).as(BusinessHours::new);
    }

    /** At most one block in each third of a day, so none overlap; the last one may end at midnight. */
    private static Arbitrary<List<BusinessBlock>> blocks() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(1, 80))
                .as((day, third, opens, lasts) ->
                        new BusinessBlock(day, third * 480 + opens, third * 480 + opens + lasts))
                .list()
                .uniqueElements(block -> block.weekday() + "" + block.opens() / 480)
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<List<LocalDate>> holidays() {
        return Arbitraries.integers()
                .between(0, 400)
                .map(day -> LocalDate.of(2026, 1, 1).plusDays(day))
                .list()
                .ofMaxSize(20);
    }

    /** Half a year around each change of the clocks of 2026. */
    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(0, 365L * 24 * 3600)
                .map(second -> Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second));
    }
}
