package org.tandem.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {
    private static final AccountKeys WEBER = AccountKeys.of("Weber", "weber.example", null, "DE");

    private static Scope scope(String categories, String country, String subdivision) {
        return new Scope(WEBER, Arrays.asList(categories.split(" ")), country, subdivision);
    }

    @ParameterizedTest
    @CsvSource({
        "e-bikes, DE, DE-NW, e-bikes, DE, DE-NW, true",
        "e-bikes cargo, DE, DE-NW, cargo parts, DE, DE-NW, true",
        "e-bikes, DE, , e-bikes, DE, DE-NW, true",
        "e-bikes, DE, DE-NW, e-bikes, DE, , true",
        "e-bikes, DE, DE-NW, e-bikes, DE, DE-BY, false",
        "e-bikes, DE, , e-bikes, AT, , false",
        "e-bikes, DE, DE-NW, cargo, DE, DE-NW, false",
        "e-bikes, , , e-bikes, , , false"
    })
    void overlapsInAllThreeOrNotAtAll(
            String one,
            String country,
            String subdivision,
            String two,
            String country2,
            String subdivision2,
            boolean same) {
        assertThat(scope(one, country, subdivision).overlaps(scope(two, country2, subdivision2)))
                .isEqualTo(same);
        assertThat(scope(two, country2, subdivision2).overlaps(scope(one, country, subdivision)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        // company, domain, tax id, country of each; whether they are one
        "Weber GmbH, weber.example, , DE, Anders AG, shop.weber.example, , AT, true",
        "Weber GmbH, , DE1234, DE, Anders AG, , DE1234, DE, true",
        "Müller Bikes GmbH, , , DE, MUELLER BIKES, , , DE, true",
        "Müller Bikes GmbH, , , DE, Müller Bikes, , , AT, false",
        "Müller, mueller-koeln.example, , DE, Müller, mueller-bonn.example, , DE, false",
        "Müller, mueller-koeln.example, , DE, Müller, , , DE, true",
        "Weber, weber.co.uk, , GB, Other, other.co.uk, , GB, false",
        "Weber, www.weber.co.uk, , GB, Other, weber.co.uk, , GB, true"
    })
    void anAccountIsRecognisedHoweverItIsWritten(
            String company,
            String domain,
            String taxId,
            String country,
            String company2,
            String domain2,
            String taxId2,
            String country2,
            boolean same) {
        var one = AccountKeys.of(company, domain, taxId, country);
        var two = AccountKeys.of(company2, domain2, taxId2, country2);
        assertThat(one.isSameAs(two)).isEqualTo(same);
        assertThat(two.isSameAs(one)).isEqualTo(same);
    }

    @Test
    void aNameIsExclusiveOnlyWhereNothingBetterIsKnown() {
        assertThat(AccountKeys.of("Weber", null, null, "DE").exclusive()).hasSize(1);
        assertThat(AccountKeys.of("Weber", "weber.example", "DE1", "DE").exclusive())
                .hasSize(2)
                .doesNotContain(AccountKeys.of("Weber", null, null, "DE").name());
        assertThat(AccountKeys.of("Weber", null, null, null).all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "weber.example, weber.example",
        "a.b.weber.example, weber.example",
        "shop.weber.com.au, weber.com.au",
        "localhost, localhost"
    })
    void theRegistrablePartOfADomain(String host, String registrable) {
        assertThat(AccountKeys.registrable(host)).isEqualTo(registrable);
    }

    @Test
    void aPrintTellsScopesApart() {
        assertThat(scope("e-bikes", "DE", null).print())
                .isEqualTo(scope("e-bikes", "DE", null).print())
                .isNotEqualTo(scope("e-bikes", "DE", "DE-NW").print());
        assertThat(new Scope(WEBER, List.of(), "DE", null).print())
                .isNotEqualTo(scope("e-bikes", "DE", null).print());
    }
}
