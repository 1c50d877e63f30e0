package org.tandem.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.shared.PageOf;

class CappedCountTest {
    private static final int MORE = PageOf.COUNT_LIMIT + 1;
    private static final CappedCount.Question ASKED = question(new UUID(0, 1), "leads", Map.of("ours", 1));

    private long now;
    private final CappedCount counts = new CappedCount(() -> now);

    private static CappedCount.Question question(UUID firm, String statement, Map<String, Object> values) {
        return new CappedCount.Question(firm, statement, values);
    }

    @Test
    void thatThereAreMoreIsRememberedForSeconds() {
        assertThat(counts.of(ASKED, () -> MORE)).isEqualTo(MORE);

        assertThat(counts.of(ASKED, () -> 3)).isEqualTo(MORE);
        now += CappedCount.REMEMBERED.toNanos();
        assertThat(counts.of(ASKED, () -> 3)).isEqualTo(3);
    }

    @Test
    void aCountThatDidNotStopIsNeverKept() {
        assertThat(counts.of(ASKED, () -> PageOf.COUNT_LIMIT)).isEqualTo(PageOf.COUNT_LIMIT);

        assertThat(counts.of(ASKED, () -> 7)).isEqualTo(7);
    }

    @Test
    void anotherFirmQuestionOrValueIsCountedAnew() {
        counts.of(ASKED, () -> MORE);

        assertThat(counts.of(question(new UUID(0, 2), "leads", Map.of("ours", 1)), () -> 4))
                .isEqualTo(4);
        assertThat(counts.of(question(new UUID(0, 1), "offers", Map.of("ours", 1)), () -> 5))
                .isEqualTo(5);
        assertThat(counts.of(question(new UUID(0, 1), "leads", Map.of("ours", 2)), () -> 6))
                .isEqualTo(6);
    }
}
