package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.Condition.Kind;

class ConditionTest {
    private static final Map<String, Kind> FIELDS = Map.of(
            "lead.category",
            Kind.TEXT,
            "lead.amount",
            Kind.NUMBER,
            "lead.attempts",
            Kind.NUMBER,
            "lead.vip",
            Kind.FLAG);
    private static final Map<String, Object> LEAD =
            Map.of("lead.category", "cargo", "lead.amount", 9000L, "lead.attempts", 0L, "lead.vip", true);

    private static boolean asked(String text) {
        return Condition.compile("condition", text, FIELDS).holds(LEAD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lead.category == \"cargo\" && lead.amount >= 5000 | true",
                "lead.category in [\"e-bikes\", \"parts\"] | false",
                "lead.category.matches(\"c.*o\") | true",
                "lead.vip && !(lead.amount > 10000) | true",
                "lead.vip ? lead.attempts == 0 : false | true",
                "size(lead.category) == 5 | true"
            })
    void answersWhatIsAsked(String text, boolean answer) {
        assertThat(asked(text)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lead.colour == \"red\" | CONDITION_FIELD_UNKNOWN | 1 | 1 | lead.colour",
                "lead.vip && paint(lead.category) | CONDITION_FIELD_UNKNOWN | 1 | 13 | paint",
                "lead.category > 3 | CONDITION_INVALID | 1 | 15 | found no matching overload",
                "lead.amount + 1 | CONDITION_INVALID | 1 | 13 | expected type 'bool'",
                "1 + | CONDITION_INVALID | 1 | 4 | mismatched input",
                "[1, 2].exists(x, x == 2) | CONDITION_FIELD_UNKNOWN | 1 | 8 | exists"
            })
    void aQuestionThatCannotBeAskedIsRefusedWithItsPlace(
            String text, String code, String line, String column, String why) {
        assertThatThrownBy(() -> asked(text)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            var violation = refused.violations().get(0);
            assertThat(violation.field()).isEqualTo("condition");
            assertThat(violation.code()).isEqualTo(code);
            assertThat(violation.args()).startsWith(line, column);
            assertThat(violation.args().get(2)).contains(why);
        });
    }

    @Test
    void theLineIsCountedToo() {
        assertThatThrownBy(() -> asked("lead.vip &&\n  lead.nope == 1"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused ->
                                assertThat(refused.violations().get(0).args()).containsExactly("2", "3", "lead.nope"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "100 / lead.attempts > 3",
                "lead.amount % lead.attempts == 1",
                "lead.amount * 9223372036854775807 > 0",
                "lead.category.matches(\"(((\")"
            })
    void aQuestionWithoutAnswerFails(String text) {
        assertThatThrownBy(() -> asked(text))
                .isInstanceOf(Condition.Failed.class)
                .hasMessageStartingWith("at character");
    }

    @Test
    void emptyLongAndDeepOnesAreRefused() {
        assertThatThrownBy(() -> asked(" ")).hasMessage("REQUIRED");
        assertThatThrownBy(() -> asked("1 == 1 || ".repeat(300) + "false")).hasMessage("TOO_LONG");
        assertThatThrownBy(() -> asked("(".repeat(60) + "true" + ")".repeat(60)))
                .hasMessage("CONDITION_INVALID");
    }
}
