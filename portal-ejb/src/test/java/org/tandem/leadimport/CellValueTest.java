package org.tandem.leadimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500 | 12500",
                "12.500,00 € | 12500.00",
                "12,500.00 | 12500.00",
                "EUR 12 500 | 12500",
                "12.500 | 12500",
                "12,500 | 12500",
                "$1,234,567.89 | 1234567.89",
                "1.234.567 | 1234567",
                "12'500.50 CHF | 12500.50",
                "12\u00A0500,5 | 12500.5",
                "12500.0000 | 12500",
                "12500.000 | 12500",
                "0.500 | 0.5",
                "0,1234 | 0.1234",
                "-5 | -5",
                "12.500,- € | 12500",
                "999999999999999 | 999999999999999"
            })
    void readsAmountsAsPeopleWriteThem(String text, BigDecimal amount) {
        assertThat(CellValue.amount(text)).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "k",
                "1.2.3",
                "1,2,3",
                "1.234,567.89",
                "1e400",
                "NaN",
                "9999999999999999",
                "--5",
                "5-",
                "1.23456",
                ".",
                ",5",
                "=1+1",
                "12 Stück",
                "0x10"
            })
    void refusesWhatItWouldHaveToGuess(String text) {
        assertThatThrownBy(() -> CellValue.amount(text)).hasMessage("NUMBER_INVALID");
    }

    @ParameterizedTest
    @CsvSource({
        "DE, DE",
        "de, DE",
        "DEU, DE",
        "Germany, DE",
        "Deutschland, DE",
        "Allemagne, DE",
        "Österreich, AT",
        "austria, AT",
        "United States, US",
        "USA, US",
        "UK, GB",
        "Great Britain, GB",
        "Niederlande, NL",
        "Atlantis, Atlantis"
    })
    void knowsCountriesByNameAndCode(String text, String code) {
        assertThat(CellValue.country(text)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "NW, DE, DE-NW",
        "nw, DE, DE-NW",
        "DE-NW, DE, DE-NW",
        "Nordrhein-Westfalen, DE, DE-NW",
        "Thüringen, DE, DE-TH",
        "Baden-Württemberg, DE, DE-BW",
        "Bavaria, DE, DE-BY",
        "CA, US, US-CA",
        "Bayern, AT, ",
        "Bayern, , ",
        "75, FR, FR-75",
        "CA, Atlantis, ",
        "California, US, "
    })
    void knowsSubdivisionsWhereTheyCanBeTold(String text, String country, String code) {
        assertThat(CellValue.subdivision(text, country)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void blankIsAbsent(String text) {
        assertThat(CellValue.country(text)).isNull();
        assertThat(CellValue.subdivision(text, "DE")).isNull();
        assertThat(CellValue.country(null)).isNull();
        assertThat(CellValue.subdivision(null, "DE")).isNull();
    }
}
