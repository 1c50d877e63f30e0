package org.tandem.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.Conflict;
import org.tandem.shared.RuleViolation;

class RoutingRuleTest {
    private static SaveRoutingRule wanted(String condition, Integer partners, Integer minutes) {
        return new SaveRoutingRule(null, "Big ones", true, condition, RoutingMode.BEST, partners, null, minutes, null);
    }

    @Test
    void whatIsNotSaidIsAsUsual() {
        var rule = new RoutingRule(wanted(" lead.amount >= 5000 ", null, null)).view();
        assertThat(rule.condition()).isEqualTo("lead.amount >= 5000");
        assertThat(rule.partners()).isEqualTo(1);
        assertThat(rule.place()).isEqualTo(10_000);
        assertThat(rule.weights()).isNull();
        assertThat(rule.minutes()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lead.colour == 1 | 1 | 60 | condition | CONDITION_FIELD_UNKNOWN",
                "lead.amount > \"much\" | 1 | 60 | condition | CONDITION_INVALID",
                "lead.amount | 1 | 60 | condition | CONDITION_INVALID",
                "true | 0 | 60 | partners | OUT_OF_RANGE",
                "true | 21 | 60 | partners | OUT_OF_RANGE",
                "true | 1 | 0 | minutes | OUT_OF_RANGE",
                "true | 1 | 50000 | minutes | OUT_OF_RANGE"
            })
    void whatIsWrongIsRefusedAtItsField(String condition, int partners, int minutes, String field, String code) {
        assertThatThrownBy(() -> new RoutingRule(wanted(condition, partners, minutes)))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.violations().get(0).field()).isEqualTo(field);
                    assertThat(refused.code()).isEqualTo(code);
                });
    }

    @Test
    void aStaleChangeIsRefused() {
        var rule = new RoutingRule(wanted("true", 1, 60));
        assertThatThrownBy(() -> rule.change(wanted("false", 1, 60), 7)).isInstanceOf(Conflict.class);
        rule.change(wanted("false", 1, 60), 0);
        assertThat(rule.view().condition()).isEqualTo("false");
    }
}
