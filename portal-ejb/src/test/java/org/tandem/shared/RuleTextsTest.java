package org.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"{0}%n%s", "{0}", "{1}", "$0", "\\", "'", "${7*7}", "#{x}", "{{x}}", "{0,number}"})
    void printsValuesLiterally(String value) {
        assertThat(RuleTexts.text("COUNTRY_UNKNOWN", List.of(value), Locale.ENGLISH))
                .isEqualTo("There is no country \"" + value + "\".");
    }

    @Property
    void printsAnyValueLiterally(@ForAll String value) {
        assertThat(RuleTexts.text("COUNTRY_UNKNOWN", List.of(value), Locale.GERMAN))
                .isEqualTo("Ein Land „" + value + "“ gibt es nicht.");
    }

    @Test
    void speaksTheReadersLanguage() {
        var violation = Violation.at("title", InputRule.TOO_LONG, "5");
        assertThat(RuleTexts.text(violation, Locale.forLanguageTag("de-AT"))).isEqualTo("Höchstens 5 Zeichen.");
        assertThat(RuleTexts.text(violation, Locale.ENGLISH)).isEqualTo("At most 5 characters.");
        assertThat(RuleTexts.text(violation, Locale.JAPANESE)).isEqualTo("At most 5 characters.");
    }

    @Test
    void leavesAPlaceWithoutValueVisible() {
        assertThat(RuleTexts.text("TOO_LONG", List.of(), Locale.ENGLISH)).isEqualTo("At most {0} characters.");
    }

    @Test
    void anUnknownCodeIsItsOwnText() {
        assertThat(RuleTexts.text("NO_SUCH_CODE", List.of(), Locale.ENGLISH)).isEqualTo("NO_SUCH_CODE");
    }
}
