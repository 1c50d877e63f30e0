package org.tandem.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LetterTest {
    @Test
    void saysWhatHappenedAndLeadsThere() {
        var letter = new Letter(
                LetterFixture.atOnce(Locale.ENGLISH, LetterFixture.assigned("L-2026-000123", "Eva Lang")),
                LetterFixture.PORTAL);
        assertThat(letter.subject()).isEqualTo("L-2026-000123: Assigned");
        var address = "https://portal.aurora.example/lead/detail.xhtml?id=" + LetterFixture.LEAD;
        assertThat(letter.plain())
                .contains("Hello Dana Fox,", "Eva Lang · Aurora Cycles", "9:30", address)
                .contains("/notification/preferences.xhtml");
        assertThat(letter.html()).contains("href=\"" + address + "\"", "background:#0b6b66", "Aurora Cycles");
    }

    @Test
    void speaksTheReadersLanguage() {
        var letter = new Letter(
                LetterFixture.atOnce(Locale.GERMAN, LetterFixture.assigned("L-2026-000123", "Eva Lang")),
                LetterFixture.PORTAL);
        assertThat(letter.subject()).isEqualTo("L-2026-000123: Zugeteilt");
        assertThat(letter.html()).contains("lang=\"de\"", "Guten Tag Dana Fox", "Im Portal öffnen", "09:30");
    }

    @Test
    void namesAreTextAndNeverMarkup() {
        var letter = new Letter(
                LetterFixture.atOnce(
                        Locale.ENGLISH,
                        LetterFixture.assigned("<img src=x onerror=1>", "\"><script>alert(1)</script>")),
                LetterFixture.PORTAL);
        assertThat(letter.html()).doesNotContain("<img", "<script").contains("&lt;img");
    }

    @Test
    void aDailyMailTellsAllAndSaysWhenThereIsMore() {
        var one = LetterFixture.assigned("L-2026-000001", "Eva Lang");
        var few = new Letter(LetterFixture.digest(Locale.ENGLISH, List.of(one, one)), LetterFixture.PORTAL);
        assertThat(few.subject()).isEqualTo("Aurora Cycles: 2 messages since yesterday");
        assertThat(few.html()).doesNotContain("There is more");
        var many = new Letter(LetterFixture.digest(Locale.ENGLISH, Collections.nCopies(50, one)), LetterFixture.PORTAL);
        assertThat(many.html()).contains("There is more in your inbox.");
        assertThat(many.plain()).contains("There is more in your inbox.");
    }
}
