package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextInputTest {
    private final TextInput input = new TextInput();

    private String refusal() {
        try {
            input.throwIfRefused();
            return null;
        } catch (RuleViolation refused) {
            return refused.code();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "\u0000",
                "a\u0008b",
                "a\u000Bb",
                "a\u001Bb",
                "a\u007Fb",
                "a\u0085b",
                "a\u009Fb",
                "a\u061Cb",
                "a\u200Eb",
                "a\u200Fb",
                "a\u202Ab",
                "a\u202Eb",
                "a\u2066b",
                "a\u2069b",
                "a\u180Eb",
                "a\u200Bb",
                "a\u2060b",
                "a\uFEFFb",
                "a\uFFFEb",
                "a\uFFFFb",
                "a\uD83Db",
                "a\uDE00b",
                "\uDE00\uD83D"
            })
    void refusesWhatHidesOrBreaks(String text) {
        assertThat(input.optional("title", text, 100)).isNull();
        assertThat(refusal()).isEqualTo("FORBIDDEN_CHARACTER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller",
                "a\tb",
                "a\nb",
                "a\r\nb",
                "日本",
                "👩\u200D💻",
                "می\u200Cخواهم",
                "<b>\"'&{{7*7}}#{1+1}",
                "%252e \\u0025 &amp;lt;"
            })
    void keepsOrdinaryTextAsItIs(String text) {
        assertThat(input.optionalLines("title", text, 100)).isEqualTo(text);
        assertThat(refusal()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\r\nBcc: x@y.test", "a\u2028b"})
    void aNameIsOneLine(String text) {
        assertThat(input.optional("title", text, 100)).isNull();
        assertThat(refusal()).isEqualTo("FORBIDDEN_CHARACTER");
    }

    @Test
    void trimsAndComposes() {
        assertThat(input.optional("title", "  Mu\u0308ller \n", 100)).isEqualTo("Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2028"})
    void blankIsAbsent(String text) {
        assertThat(input.optional("title", text, 100)).isNull();
        assertThat(refusal()).isNull();
        assertThat(input.required("title", text, 100)).isNull();
        assertThat(refusal()).isEqualTo("REQUIRED");
    }

    @Test
    void absentIsAbsent() {
        assertThat(input.optional("title", null, 100)).isNull();
        assertThat(refusal()).isNull();
        assertThat(input.required("title", null, 100)).isNull();
        assertThat(refusal()).isEqualTo("REQUIRED");
    }

    @Test
    void theLongestIsTakenAndOneMoreIsNot() {
        assertThat(input.required("title", "a".repeat(100), 100)).hasSize(100);
        assertThat(input.optional("title", "a".repeat(101), 100)).isNull();
        assertThat(refusal()).isEqualTo("TOO_LONG");
        assertThatThrownBy(input::throwIfRefused)
                .extracting(refused ->
                        ((RuleViolation) refused).violations().get(0).args().get(0))
                .isEqualTo("100");
    }

    @Test
    void aMegabyteIsRefusedAndNotAnError() {
        assertThat(input.email("email", "a".repeat(1_000_000) + "@b.test")).isNull();
        assertThat(refusal()).isEqualTo("TOO_LONG");
    }

    @Test
    void collectsEveryRefusalInOrder() {
        input.required("a", null, 1);
        input.optional("b", "xx", 1);
        input.email("c", "x");
        assertThatThrownBy(input::throwIfRefused)
                .hasMessage("REQUIRED,TOO_LONG,EMAIL_INVALID")
                .satisfies(refused -> assertThat(((RuleViolation) refused).violations())
                        .extracting(Violation::field)
                        .containsExactly("a", "b", "c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.test", "o'brien+x@sub.b.co.uk", "müller@größe.example", "a_b@b-c.test"})
    void takesMailAddresses(String text) {
        assertThat(input.email("email", text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "@b.test",
                "a b@c.test",
                "a@b..test",
                "a@b.test\r\nBcc: x@y.test",
                "a@b,c.test",
                "<a@b.test>",
                "a@@b.test"
            })
    void refusesWhatIsNoMailAddress(String text) {
        assertThat(input.email("email", text)).isNull();
        assertThat(refusal()).isEqualTo("EMAIL_INVALID");
    }

    @Property
    void whatIsTakenIsTheTextItselfTrimmedAndComposed(@ForAll String text) {
        var taken = new TextInput().optional("title", text, 1000);
        assertThat(taken == null || taken.equals(Normalizer.normalize(text.strip(), Normalizer.Form.NFC)))
                .isTrue();
    }
}
