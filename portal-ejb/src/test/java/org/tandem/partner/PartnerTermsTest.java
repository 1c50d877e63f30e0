package org.tandem.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerTermsTest {
    private static final Set<String> KNOWN = Set.of("e-bikes", "cargo");

    private static PartnerTerms terms(
            String country, String subdivision, BigDecimal latitude, BigDecimal share, Integer open, String category) {
        return new PartnerTerms(
                null,
                null,
                " Köln ",
                "50667",
                subdivision,
                country,
                latitude,
                BigDecimal.valueOf(6.96),
                share,
                open,
                null,
                null,
                "  ",
                null,
                category == null ? null : List.of(category, category));
    }

    @Test
    void areCleanedAndDefaulted() {
        var checked = terms("de", "de-nw", BigDecimal.valueOf(50.94), null, 5, "cargo")
                .checked(KNOWN);
        assertThat(checked.city()).isEqualTo("Köln");
        assertThat(checked.country()).isEqualTo("DE");
        assertThat(checked.subdivision()).isEqualTo("DE-NW");
        assertThat(checked.targetShare()).isEqualTo(BigDecimal.ONE);
        assertThat(checked.suspendedReason()).isNull();
        assertThat(checked.categories()).containsExactly("cargo");
    }

    @ParameterizedTest
    @CsvSource({
        "ZZ, , 50, 1, 1, , COUNTRY_UNKNOWN",
        "DE, FR-IDF, 50, 1, 1, , VALUE_UNKNOWN",
        "DE, , , 1, 1, , PARTNER_LOCATION_INCOMPLETE",
        "DE, , 91, 1, 1, , OUT_OF_RANGE",
        "DE, , 50, -1, 1, , OUT_OF_RANGE",
        "DE, , 50, 101, 1, , OUT_OF_RANGE",
        "DE, , 50, 1, -1, , OUT_OF_RANGE",
        "DE, , 50, 1, 1, boats, 'VALUE_UNKNOWN,VALUE_UNKNOWN'"
    })
    void whatIsWrongIsRefused(
            String country,
            String subdivision,
            BigDecimal latitude,
            BigDecimal share,
            Integer open,
            String category,
            String code) {
        assertThatThrownBy(() -> terms(country, subdivision, latitude, share, open, category)
                        .checked(KNOWN))
                .hasMessage(code);
    }

    @Test
    void aCertificationEndsAfterItBegins() {
        var day = LocalDate.of(2026, 11, 20);
        assertThat(new Certify("Safety", "cargo", day, day).checked(KNOWN).validUntil())
                .isEqualTo(day);
        assertThatThrownBy(() -> new Certify("Safety", null, day, day.minusDays(1)).checked(KNOWN))
                .hasMessage("CERTIFICATION_ENDS_BEFORE_IT_BEGINS");
        assertThatThrownBy(() -> new Certify("Safety", "boats", day, null).checked(KNOWN))
                .hasMessage("VALUE_UNKNOWN");
        assertThatThrownBy(() -> new Certify(null, null, null, null).checked(KNOWN))
                .hasMessage("REQUIRED,REQUIRED");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, , NOT_YET",
        "2026-01-01, , CURRENT",
        "2026-01-01, 2027-01-20, CURRENT",
        "2026-01-01, 2027-01-19, EXPIRING",
        "2026-01-01, 2026-11-20, EXPIRING",
        "2026-01-01, 2026-11-19, EXPIRED"
    })
    void aCertificationStandsSoOnADay(LocalDate from, LocalDate until, CertificationRow.State state) {
        assertThat(new CertificationRow(null, null, null, null, null, from, until).on(LocalDate.of(2026, 11, 20)))
                .isEqualTo(state);
    }
}
