package org.tandem.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tandem.registration.RegistrationFixture.CATEGORIES;
import static org.tandem.registration.RegistrationFixture.bare;
import static org.tandem.registration.RegistrationFixture.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.Money;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;

class DealReaderTest {
    private static RegisterDeal deal(String taxId, List<String> categories, String amount, String close) {
        return new RegisterDeal(
                "Weber",
                null,
                taxId,
                null,
                null,
                null,
                null,
                null,
                null,
                "DE",
                null,
                categories,
                null,
                amount == null ? null : new BigDecimal(amount),
                null,
                close,
                null);
    }

    private static List<Violation> refusals(RegisterDeal report) {
        return catchThrowableOfType(RuleViolation.class, () -> new DealReader(report, CATEGORIES, "CHF"))
                .violations();
    }

    @Test
    void everythingIsNormalised() {
        var read = RegistrationFixture.deal(report());
        assertThat(read.getTaxId()).isEqualTo("DE123456789");
        assertThat(read.getPhone()).isEqualTo("+492215550117");
        assertThat(read.getCategories()).containsExactly("cargo", "e-bikes");
        assertThat(read.getValue()).isEqualTo(Money.of(new BigDecimal("90000"), "EUR"));
    }

    @Test
    void aCompanyIsEnoughForADraft() {
        var read = RegistrationFixture.deal(bare("Weber"));
        assertThat(read.getCompany()).isEqualTo("Weber");
        assertThat(read.getCategories()).isEmpty();
        assertThat(read.getValue()).isNull();
    }

    @Test
    void theFirmsCurrencyServesWhereNoneIsSaid() {
        assertThat(RegistrationFixture.deal(deal(null, null, "5", null))
                        .getValue()
                        .getCurrency())
                .isEqualTo("CHF");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, , , taxId, REGISTRATION_TAX_ID_INVALID",
        "DE<script>1, , , taxId, REGISTRATION_TAX_ID_INVALID",
        ", -1, , amount, OUT_OF_RANGE",
        ", 1.23456, , amount, NUMBER_INVALID",
        ", , tomorrow, expectedClose, DATE_INVALID",
        ", , 2026-02-30, expectedClose, DATE_INVALID",
        ", , 9999-01-01, expectedClose, OUT_OF_RANGE"
    })
    void whatCannotBeReadIsRefusedAtItsField(String taxId, String amount, String close, String field, String code) {
        assertThat(refusals(deal(taxId, null, amount, close))).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.code()).isEqualTo(code);
        });
    }

    @Test
    void categoriesAreKnownOnesAndNotTooMany() {
        assertThat(refusals(deal(null, List.of("cargo", "rockets"), null, null)))
                .extracting(Violation::code)
                .containsExactly("REGISTRATION_CATEGORY_UNKNOWN");
        assertThat(refusals(deal(null, Collections.singletonList(null), null, null)))
                .extracting(Violation::code)
                .containsExactly("REGISTRATION_CATEGORY_UNKNOWN");
        assertThat(refusals(deal(null, Collections.nCopies(9, "cargo"), null, null)))
                .extracting(Violation::field)
                .containsExactly("categories");
        assertThat(RegistrationFixture.deal(deal(null, List.of("cargo", "cargo"), null, null))
                        .getCategories())
                .containsExactly("cargo");
    }

    @Test
    void withoutACompanyThereIsNothing() {
        assertThat(refusals(bare(" "))).extracting(Violation::field).containsExactly("company");
    }
}
