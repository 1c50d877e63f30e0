package org.tandem.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {
    /** Ratios as published contrast checkers give them. */
    @ParameterizedTest
    @CsvSource({
        "#000000, 21.0",
        "#767676, 4.54",
        "#ff0000, 4.0",
        "#0000ff, 8.59",
        "#008000, 5.14",
        "#ffffff, 1.0",
        "#0a0a0a, 19.80"
    })
    void contrastIsWcags(String hex, double ratio) {
        assertThat(new Accent(hex).contrastToWhite()).isCloseTo(ratio, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#0b6b66", "#2a4d8f", " #0B6B66 ", "#767676"})
    void darkColoursAreTaken(String text) {
        assertThat(Accent.parse(text).hex()).isEqualTo(text.strip().toLowerCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#777777", "#ffffff", "#ff0000"})
    void lightColoursAreRefused(String text) {
        assertThatThrownBy(() -> Accent.parse(text)).hasMessage("ACCENT_TOO_LIGHT");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "0b6b66", "#0b6", "#0b6b6g", "#0b6b66;}", "url(x)", "#0b6b66\n#000000", "red"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Accent.parse(text)).hasMessage("ACCENT_INVALID");
    }
}
