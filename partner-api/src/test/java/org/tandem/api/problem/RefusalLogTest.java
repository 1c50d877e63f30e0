package org.tandem.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalLogTest {
    @Test
    void whatACallerSendsStaysOneShortLine() {
        assertThat(RefusalLog.oneLine("/leads\r\ncode=OK\u001b[31m\u2028ä")).isEqualTo("/leads??code=OK?[31m??");
        assertThat(RefusalLog.oneLine("a".repeat(10_000))).hasSize(200);
    }
}
