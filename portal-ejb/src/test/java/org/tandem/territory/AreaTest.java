package org.tandem.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.RuleViolation;

class AreaTest {
    @ParameterizedTest
    @CsvSource({
        "de, COUNTRY, DE, ''",
        "de-nw, SUBDIVISION, DE, DE-NW",
        "DE 50, POSTCODE, DE, 50",
        "nl 1012 lg, POSTCODE, NL, 1012LG"
    })
    void isReadAsItIsTyped(String typed, AreaKind kind, String country, String value) {
        assertThat(Area.parse(typed)).isEqualTo(new Area(kind, country, value));
        assertThat(Area.parse(Area.parse(typed).toString())).isEqualTo(Area.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Germany", "ZZ", "ZZ-1", "DE-", "DE-NRWX", "ZZ 50", "DE 50*67!8910111", "50"})
    void whatIsNoAreaIsRefused(String typed) {
        assertThatThrownBy(() -> Area.parse(typed))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("TERRITORY_AREA_UNREADABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "DE, DE, DE-NW, 50667, true",
        "DE, FR, FR-IDF, 75011, false",
        "DE-NW, DE, DE-NW, 50667, true",
        "DE-NW, DE, , 50667, false",
        "DE 50, DE, , 50667, true",
        "DE 50, DE, , 51373, false",
        "NL 1012, NL, , 1012 LG, true",
        "DE 50, NL, , 5011, false",
        "DE 50, DE, , , false"
    })
    void coversWhatBelongsToIt(String area, String country, String subdivision, String postcode, boolean covered) {
        assertThat(Area.parse(area).covers(new Place(country, subdivision, postcode, null)))
                .isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({
        "DE, DE-NW, true",
        "DE, FR, false",
        "DE-NW, DE-NW, true",
        "DE-NW, DE-BY, false",
        "DE 50, DE 506, true",
        "DE 506, DE 50, true",
        "DE 50, DE 51, false",
        "DE-NW, DE 50, false"
    })
    void overlapsOnlyWhereThatIsSure(String one, String other, boolean expected) {
        assertThat(Area.parse(one).overlaps(Area.parse(other))).isEqualTo(expected);
        assertThat(Area.parse(other).overlaps(Area.parse(one))).isEqualTo(expected);
    }

    @Property
    void anyTextIsReadOrRefusedByRule(@ForAll String typed) {
        try {
            assertThat(Area.parse(typed).isPossible()).isTrue();
        } catch (RuleViolation refused) {
            assertThat(refused.code()).isEqualTo("TERRITORY_AREA_UNREADABLE");
        }
    }
}
