package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonTextsTest {
    @Property
    void isReadBackAsItWas(@ForAll Map<String, String> texts) {
        assertThat(JsonTexts.read(JsonTexts.write(texts))).isEqualTo(texts);
    }

    @Test
    void nothingIsNull() {
        assertThat(JsonTexts.write(Map.of())).isNull();
        assertThat(JsonTexts.read(null)).isEmpty();
        assertThatThrownBy(() -> JsonTexts.read("{")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aCountStopsAtAThousand() {
        assertThat(PageOf.of(List.of(1), null, 1000)).isEqualTo(new PageOf<>(List.of(1), null, 1000, false));
        assertThat(PageOf.of(List.of(1), "c", 1001)).isEqualTo(new PageOf<>(List.of(1), "c", 1000, true));
    }
}
