package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final String ID = "|0190a000-0000-7000-8000-000000000001";

    @Property
    void isReadBackAsItWas(
            @ForAll @LongRange(min = 0, max = 253_402_300_799L) long second, @ForAll long high, @ForAll long low) {
        var cursor = new Cursor(Instant.ofEpochSecond(second, 123_456_000), new UUID(high, low));
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
        if (second < 253_402_300_799L) {
            assertThat(Cursor.decode(cursor.encode())).isEqualTo(cursor);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "2026-01-01T00:00:00Z",
                "2026-01-01T00:00:00Z|",
                "2026-01-01T00:00:00Z|1",
                "yesterday" + ID,
                "+999999999-01-01T00:00:00Z" + ID,
                "-0001-01-01T00:00:00Z" + ID,
                "2026-01-01T00:00:00Z" + ID + "' OR 1=1"
            })
    void refusesWhatItDidNotWrite(String content) {
        var text = Base64.getUrlEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Cursor.decode(text))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("CURSOR_INVALID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a b", "\u0000", "=", "ä", "null"})
    void refusesWhatIsNotEvenBase64(String text) {
        assertThatThrownBy(() -> Cursor.decode(text))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("CURSOR_INVALID");
    }

    @Property
    void neverFailsInAnotherWay(@ForAll String text) {
        assertThatThrownBy(() -> Cursor.decode(text)).isInstanceOf(RuleViolation.class);
    }
}
