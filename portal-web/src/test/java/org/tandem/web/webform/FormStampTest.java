package org.tandem.web.webform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormStampTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final FormStamp stamp = FormStamp.now(NOON);

    @Test
    void isReadAsItWasWritten() {
        assertThat(FormStamp.read(stamp.write("secret"), "secret")).contains(stamp);
    }

    @Test
    void ofAnotherFormOrChangedIsNone() {
        var text = stamp.write("secret");
        assertThat(FormStamp.read(text, "other")).isEmpty();
        assertThat(FormStamp.read("1" + text, "secret")).isEmpty();
        assertThat(FormStamp.read(text + "0", "secret")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "1.2", "1.2.3.4"})
    void rubbishIsNone(String text) {
        assertThat(FormStamp.read(text, "secret")).isEmpty();
        assertThat(FormStamp.read(null, "secret")).isEmpty();
    }

    @Test
    void neitherFasterThanPeopleTypeNorOlderThanADay() {
        assertThat(stamp.isTooSoon(NOON.plusMillis(2999))).isTrue();
        assertThat(stamp.isTooSoon(NOON.plusSeconds(3))).isFalse();
        assertThat(stamp.isTooOld(NOON.plus(FormStamp.LONGEST))).isFalse();
        assertThat(stamp.isTooOld(NOON.plus(FormStamp.LONGEST).plusMillis(1))).isTrue();
    }
}
