package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameCursorTest {
    @Property
    void comesBackAsItWent(@ForAll long high, @ForAll long low) {
        var cursor = new NameCursor("Vélo | Nord", new UUID(high, low));
        assertThat(NameCursor.decode(cursor.encode())).isEqualTo(cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "aGVsbG8"})
    void whatIsNoCursorIsRefused(String text) {
        assertThatThrownBy(() -> NameCursor.decode(text)).hasMessage("CURSOR_INVALID");
    }
}
