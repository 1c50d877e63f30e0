package org.tandem.web.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MailRoundTest {
    private int attempts;

    @Test
    void aSentMailIsNotedThoughTheDatabaseIsAwayForAMoment() {
        MailRound.insist(() -> noteAtAttempt(3), Duration.ZERO);
        assertThat(attempts).isEqualTo(3);
    }

    @Test
    void aDatabaseThatStaysAwayIsNotWaitedForForEver() {
        assertThatThrownBy(() -> MailRound.insist(() -> noteAtAttempt(100), Duration.ZERO))
                .hasMessage("away");
        assertThat(attempts).isEqualTo(10);
    }

    private void noteAtAttempt(int good) {
        if (++attempts < good) {
            throw new IllegalStateException("away");
        }
    }
}
