package org.tandem.firm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;

class FirmDraftTest {

    @Test
    void aGoodOneIsTakenAsKeycloakKeepsIt() {
        var draft = FirmDraft.of(FirmFixture.good());
        assertThat(draft.slug()).isEqualTo("cedar-boats");
        assertThat(draft.zone()).isEqualTo("Europe/Vienna");
        assertThat(draft.administrator().email()).isEqualTo("ada.holm@cedar.example");
    }

    @ParameterizedTest
    @CsvSource({
        "name, , REQUIRED",
        "slug, , REQUIRED",
        "slug, a, FIRM_SLUG_INVALID",
        "slug, 2cedar, FIRM_SLUG_INVALID",
        "slug, Cedar, FIRM_SLUG_INVALID",
        "slug, cedar--boats, FIRM_SLUG_INVALID",
        "slug, cedar-, FIRM_SLUG_INVALID",
        "slug, cedar boats, FIRM_SLUG_INVALID",
        "slug, zedern-böte, FIRM_SLUG_INVALID",
        "slug, a-name-that-is-longer-than-forty-letters-is, TOO_LONG",
        "accent, , REQUIRED",
        "accent, teal, ACCENT_INVALID",
        "accent, #ffee00, ACCENT_TOO_LIGHT",
        "currency, EURO, CURRENCY_UNKNOWN",
        "currency, eur, CURRENCY_UNKNOWN",
        "locale, fr, VALUE_UNKNOWN",
        "zone, +01:00, VALUE_UNKNOWN",
        "zone, Europe/Atlantis, VALUE_UNKNOWN",
        "firstName, , REQUIRED",
        "firstName, <b>Ada</b>, FORBIDDEN_CHARACTER",
        "lastName, Holm & Son, FORBIDDEN_CHARACTER",
        "email, ada.cedar.example, EMAIL_INVALID",
        "email, , REQUIRED"
    })
    void whatCannotBeIsRefusedAtItsField(String field, String value, String code) {
        assertThatThrownBy(() -> FirmDraft.of(FirmFixture.with(field, value)))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleViolation.class))
                .extracting(RuleViolation::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::field, Violation::code)
                .containsExactly(org.assertj.core.api.Assertions.tuple(field, code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zoë", "O'Neill", "Anne-Marie", "José María", "Łukasz"})
    void peopleAreCalledManyThings(String name) {
        assertThat(FirmDraft.of(FirmFixture.with("lastName", name))
                        .administrator()
                        .lastName())
                .isEqualTo(name);
    }

    @Test
    void allRefusalsComeAtOnce() {
        var nothing = new RegisterFirm(null, null, null, null, null, null, new InviteAdministrator(null, null, null));
        assertThatThrownBy(() -> FirmDraft.of(nothing))
                .asInstanceOf(InstanceOfAssertFactories.type(RuleViolation.class))
                .satisfies(refused -> assertThat(refused.violations().stream()
                                .map(Violation::field)
                                .collect(Collectors.toSet()))
                        .isEqualTo(Set.of(
                                "name",
                                "slug",
                                "accent",
                                "currency",
                                "locale",
                                "zone",
                                "firstName",
                                "lastName",
                                "email")));
    }
}
