package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row per rule of what counts as exactly, likely and possibly the same. */
class MatchFactsTest {
    private static final MatchFacts KNOWN =
            new MatchFacts("key", "weber", "weber.example", "a@weber.example", "+49221", "50667", "DE123");

    @ParameterizedTest
    @CsvSource({
        "key, , , , , , , EXACT, ''",
        ", , , , , , DE123, EXACT, TAX_ID",
        ", weber, , A@Weber.example, , , , EXACT, EMAIL NAME",
        ", huber, , a@weber.example, , , , LIKELY, EMAIL",
        ", weber, weber.example, , , , , LIKELY, NAME DOMAIN",
        ", weber, , , +49221, , , LIKELY, NAME PHONE",
        ", weber, , , , 50667, , LIKELY, NAME POSTCODE",
        ", huber, weber.example, , +49221, , , LIKELY, DOMAIN PHONE",
        ", weber, , , , , , POSSIBLE, NAME",
        ", huber, weber.example, , , , , POSSIBLE, DOMAIN",
        ", huber, , , +49221, , , POSSIBLE, PHONE",
        ", huber, weber.example, , , 50667, , POSSIBLE, DOMAIN",
    })
    void whatIsInCommonDecides(
            String key,
            String name,
            String domain,
            String email,
            String phone,
            String postcode,
            String tax,
            MatchStrength strength,
            String reasons) {
        var match = KNOWN.compare(new MatchFacts(key, name, domain, email, phone, postcode, tax))
                .orElseThrow();
        assertThat(match.strength()).isEqualTo(strength);
        assertThat(match.reasons().stream().map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(reasons.isEmpty() ? Set.of() : Set.of(reasons.split(" ")));
    }

    @Test
    void aPostcodeAloneAndWhatIsNotKnownMeanNothing() {
        assertThat(KNOWN.compare(new MatchFacts(null, "huber", null, null, null, "50667", null)))
                .isEmpty();
        var nothing = new MatchFacts(null, null, null, null, null, null, null);
        assertThat(nothing.compare(nothing)).isEmpty();
        var nameless = new MatchFacts(null, "", null, null, null, "50667", null);
        assertThat(nameless.compare(nameless)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "shop.weber.example, , weber.example",
        "www.mueller.co.uk, , mueller.co.uk",
        "shop.mueller.com.au, , mueller.com.au",
        ", a@mail.weber.example, weber.example",
        "weber.example, a@gmail.com, weber.example",
        ", a@gmail.com, ",
        ", a@t-online.de, ",
        "WEBER.example, , weber.example",
        "localhost, , localhost",
        ", , "
    })
    void theRegistrablePartOfADomainCounts(String domain, String email, String registered) {
        assertThat(MatchFacts.domain(domain, email)).isEqualTo(registered);
    }

    @Test
    void aReportIsNormalised() {
        var facts = MatchFacts.of(
                LeadFixture.report()
                        .company("Müller & Söhne GmbH")
                        .email("Info@Mueller.example")
                        .check(),
                " de 12/3 ");
        assertThat(facts.name()).isEqualTo("muller sohne");
        assertThat(facts.email()).isEqualTo("info@mueller.example");
        assertThat(facts.phone()).isEqualTo("+492215550117");
        assertThat(facts.taxId()).isEqualTo("DE123");
    }
}
