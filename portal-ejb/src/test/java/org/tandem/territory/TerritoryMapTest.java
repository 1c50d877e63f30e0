package org.tandem.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.territory.TerritoryFixture.areas;
import static org.tandem.territory.TerritoryFixture.circle;
import static org.tandem.territory.TerritoryFixture.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerritoryMapTest {
    private static final GeoPoint COLOGNE = new GeoPoint(50.94, 6.96);
    private static final GeoPoint MUNICH = new GeoPoint(48.14, 11.58);

    private final TerritoryMap map = new TerritoryMap(List.of(
            areas("whole country", "DE"),
            circle("circle", "50.94", "6.96", "150"),
            areas("state", "DE-NW", "DE-RP"),
            areas("another of the state", "DE-NW"),
            areas("town", "DE 506"),
            new Territory(UUID.randomUUID(), 0, "of nobody", List.of(Area.parse("DE 50667")), null, List.of())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE-NW | 50667 | POSTCODE | town",
                "DE-NW | 40213 | SUBDIVISION | state,another of the state",
                "DE-RP | 55116 | SUBDIVISION | state",
                "DE-HE | 60311 | CIRCLE | circle",
            })
    void theMostSpecificWins(String subdivision, String postcode, Specificity how, String names) {
        var place = new Place("DE", subdivision, postcode, COLOGNE);
        assertThat(map.mostSpecific(place)).contains(how);
        assertThat(map.inCharge(place))
                .containsExactlyInAnyOrderElementsOf(List.of(names.split(",")).stream()
                        .map(TerritoryFixture::partner)
                        .toList());
    }

    @Test
    void theCountryCountsWhereNothingElseDoes() {
        assertThat(map.inCharge(new Place("DE", "DE-BY", "80331", MUNICH))).containsExactly(partner("whole country"));
        assertThat(map.inCharge(new Place("DE", null, null, null))).containsExactly(partner("whole country"));
        assertThat(map.inCharge(new Place("FR", "FR-IDF", "75011", null))).isEmpty();
        assertThat(map.inCharge(new Place(null, null, null, null))).isEmpty();
    }

    @Test
    void aTerritoryOfNobodyCoversNothing() {
        var lonely = new TerritoryMap(
                List.of(new Territory(UUID.randomUUID(), 0, "x", List.of(Area.parse("DE")), null, List.of())));
        assertThat(lonely.countries()).containsExactly("DE");
        assertThat(lonely.coverage("DE").holes()).hasSize(16);
    }

    @Test
    void coverageNamesTheHoles() {
        var partly = new TerritoryMap(
                List.of(areas("north", "DE-HH", "DE-SH", "DE 20"), circle("west", "50.94", "6.96", "40")));
        var coverage = partly.coverage("DE");
        assertThat(coverage.parts()).hasSize(16);
        assertThat(coverage.holes())
                .hasSize(13)
                .noneMatch(part -> List.of("DE-HH", "DE-SH", "DE-NW")
                        .contains(part.subdivision().code()));
        assertThat(coverage.parts().stream()
                        .filter(part -> part.subdivision().code().equals("DE-NW"))
                        .findFirst())
                .map(Coverage.Part::how)
                .isEqualTo(Optional.of(Specificity.CIRCLE));
        assertThat(coverage.byPostcode()).containsExactly("20");
        assertThat(coverage.circles()).hasSize(1);
    }

    @Test
    void overlapsAreFound() {
        assertThat(areas("a", "DE-NW").overlaps(areas("b", "DE"))).isTrue();
        assertThat(areas("a", "DE-NW").overlaps(areas("b", "NL"))).isFalse();
        assertThat(circle("a", "0", "179.9", "20").overlaps(circle("b", "0", "-179.9", "20")))
                .isTrue();
        assertThat(circle("a", "50.94", "6.96", "50").overlaps(areas("b", "DE-NW")))
                .isTrue();
        assertThat(areas("b", "DE-BY").overlaps(circle("a", "50.94", "6.96", "50")))
                .isFalse();
    }

    @Test
    void everySubdivisionOfTheFileIsWellFormed() {
        for (var country : Subdivisions.countries()) {
            assertThat(Subdivisions.of(country))
                    .as(country)
                    .isNotEmpty()
                    .allMatch(part -> Area.parse(part.code()).kind() == AreaKind.SUBDIVISION)
                    .extracting(Subdivision::code)
                    .doesNotHaveDuplicates();
        }
        assertThat(Subdivisions.find("DE-NW")).map(Subdivision::name).contains("Nordrhein-Westfalen");
        assertThat(Subdivisions.find("DE-XX")).isEmpty();
    }
}
