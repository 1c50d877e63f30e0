package org.tandem.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.api.json.Json;
import org.tandem.lead.LeadRule;
import org.tandem.shared.InputRule;
import org.tandem.shared.Violation;

class ProblemTest {
    private static final Locale FRENCH = Locale.FRENCH;

    @Test
    void aRefusalNamesCodeTextPlaceAndRequest() {
        var refusal = new Refusal(422, "TOO_LONG", List.of(Violation.at("title", InputRule.TOO_LONG, "200")), Map.of());
        var problem = Problem.of(refusal, "correlation", Locale.ENGLISH, true);
        assertThat(new String(Json.write(problem), StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"urn:tandem:problem:TOO_LONG\",\"title\":\"Refused by a rule\",\"status\":422,"
                        + "\"code\":\"TOO_LONG\",\"detail\":\"At most 200 characters.\","
                        + "\"correlationId\":\"correlation\",\"errors\":[{\"code\":\"TOO_LONG\",\"field\":\"title\","
                        + "\"pointer\":\"/title\",\"message\":\"At most 200 characters.\"}]}");
    }

    @Test
    void aParameterHasNoPlaceInTheBody() {
        var refusal = Refusal.at("limit", ApiCode.INVALID_PARAMETER);
        var error = Problem.of(refusal, "c", Locale.ENGLISH, false).errors().get(0);
        assertThat(error.field()).isEqualTo("limit");
        assertThat(error.pointer()).isNull();
    }

    @Test
    void aPointerTellsTheFieldToo() {
        var error = Problem.of(Refusal.at("/wheels/0/x", ApiCode.UNKNOWN_FIELD), "c", Locale.ENGLISH, false)
                .errors()
                .get(0);
        assertThat(error.field()).isEqualTo("x");
        assertThat(error.pointer()).isEqualTo("/wheels/0/x");
    }

    @Test
    void germanReadersGetGermanAndAllOthersEnglish() {
        var refusal = new Refusal(409, LeadRule.LEAD_TAKEN.name(), List.of(), Map.of());
        assertThat(Problem.of(refusal, "c", Locale.GERMANY, false).title()).isEqualTo("Konflikt");
        assertThat(Problem.of(refusal, "c", FRENCH, false).detail())
                .isEqualTo(Problem.of(refusal, "c", Locale.ENGLISH, false).detail())
                .isNotEqualTo("LEAD_TAKEN");
    }

    @ParameterizedTest
    @EnumSource(ApiCode.class)
    void everyCodeAndStatusHasWordsInBothLanguages(ApiCode code) {
        for (var locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var problem = Problem.of(Refusal.of(code), "c", locale, false);
            assertThat(problem.detail()).isNotEqualTo(code.name());
            assertThat(problem.title()).isNotEqualTo(bundle(locale).getString("status.other"));
        }
    }

    @Test
    void theBundlesHaveTheSameKeys() {
        assertThat(bundle(Locale.GERMAN).keySet())
                .isEqualTo(bundle(Locale.ENGLISH).keySet());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "i18n.api",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
