package org.tandem.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescribeCalendarTest {
    private static final List<BusinessBlock> MONDAY =
            BusinessBlock.parse(DayOfWeek.MONDAY, "9:00-12:00, 13:00 – 24:00");

    @Test
    void hoursAreReadAsTheyAreTyped() {
        assertThat(MONDAY)
                .containsExactly(
                        new BusinessBlock(DayOfWeek.MONDAY, 540, 720), new BusinessBlock(DayOfWeek.MONDAY, 780, 1440));
        assertThat(BusinessBlock.parse(DayOfWeek.MONDAY, " ")).isEmpty();
        assertThat(new BusinessCalendar(null, 0, null, null, null, MONDAY, List.of()).hours(DayOfWeek.MONDAY))
                .isEqualTo("09:00-12:00, 13:00-24:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-17", "09:00", "09:75-17:00", "x", "09:00-12:00 13:00-17:00"})
    void whatAreNoHoursIsRefused(String typed) {
        assertThatThrownBy(() -> BusinessBlock.parse(DayOfWeek.MONDAY, typed)).hasMessage("CALENDAR_HOURS_UNREADABLE");
    }

    @Test
    void hoursThatEndBeforeTheyBeginAreRefused() {
        assertThatThrownBy(() -> BusinessBlock.parse(DayOfWeek.MONDAY, "17:00-09:00"))
                .hasMessage("CALENDAR_BLOCK_INVALID");
    }

    @Test
    void holidaysAreReadLineByLine() {
        assertThat(Holiday.parse("2026-12-25 Christmas Day\n\n 2027-01-01  New Year "))
                .containsExactly(
                        new Holiday(LocalDate.of(2026, 12, 25), "Christmas Day"),
                        new Holiday(LocalDate.of(2027, 1, 1), "New Year"));
        assertThatThrownBy(() -> Holiday.parse("25.12.2026 Christmas")).hasMessage("CALENDAR_HOLIDAY_UNREADABLE");
    }

    @Test
    void aCalendarIsChecked() {
        var day = new Holiday(LocalDate.of(2026, 12, 25), "Christmas Day");
        assertThat(new DescribeCalendar(" Shop ", "Europe/Zurich", MONDAY, List.of(day)).checked())
                .isEqualTo(new DescribeCalendar("Shop", "Europe/Zurich", MONDAY, List.of(day)));
        assertThatThrownBy(() -> new DescribeCalendar("Shop", "Mars/North", MONDAY, null).checked())
                .hasMessage("VALUE_UNKNOWN");
        assertThatThrownBy(() -> new DescribeCalendar("Shop", "UTC", null, null).checked())
                .hasMessage("CALENDAR_WITHOUT_BLOCKS");
        assertThatThrownBy(() -> new DescribeCalendar("Shop", "UTC", MONDAY, List.of(day, day)).checked())
                .hasMessage("CALENDAR_HOLIDAY_TWICE");
        assertThatThrownBy(() ->
                        new DescribeCalendar("Shop", "UTC", MONDAY, List.of(new Holiday(day.day(), ""))).checked())
                .hasMessage("REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "Gold!, 1, 1, , LEVEL_CODE_INVALID",
        "gold, , 1, , REQUIRED",
        "gold, 0, 1, , OUT_OF_RANGE",
        "gold, 1, 0, , OUT_OF_RANGE",
        "gold, 1, 1, -1, OUT_OF_RANGE"
    })
    void aLevelIsChecked(String code, Integer rank, Integer claim, Integer open, String refusal) {
        assertThatThrownBy(() ->
                        new DescribeLevel(code, "Gold", "Gold", rank, claim, 60, 60, open, null, null, null).checked())
                .hasMessage(refusal);
        assertThat(new DescribeLevel("gold", "Gold", "Gold", 1, 1, 1, 1, null, null, null, null)
                        .checked()
                        .coolingOffDays())
                .isZero();
    }
}
