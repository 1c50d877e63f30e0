package org.tandem.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;

class CustomerDraftTest {
    private static DescribeCustomer named(String name, String domain, String taxId, String country) {
        return new DescribeCustomer(name, domain, taxId, null, null, null, null, null, country);
    }

    @Test
    void twoSpellingsOfOneCompanyMatch() {
        assertThat(CustomerDraft.check(named("Weber Räder GmbH", null, null, null))
                        .matchName())
                .isEqualTo(CustomerDraft.check(named("WEBER RAEDER", null, null, null))
                        .matchName());
    }

    @Test
    void domainAndTaxIdAreNormalised() {
        var draft = CustomerDraft.check(named("Weber", "https://www.Weber.example/shop", "de 123.456.789", "de"));
        assertThat(draft.domain()).isEqualTo("weber.example");
        assertThat(draft.taxId()).isEqualTo("DE123456789");
        assertThat(draft.country()).isEqualTo("DE");
    }

    @Test
    void everyWrongFieldIsNamed() {
        assertThatThrownBy(() -> CustomerDraft.check(named(" ", "no domain", "!!", "Atlantis")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder("name", "country", "domain", "taxId"));
    }

    @Test
    void aContactHasANameAndARealAddress() {
        assertThatThrownBy(() ->
                        new Contact(new UUID(1, 1), null, new DescribeContact(null, "nobody", "call me", null, "DE")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly("name", "email", "phone"));
    }
}
