package org.tandem.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.RuleViolation;

class DescribeTerritoryTest {
    private static Territory checked(List<String> areas, BigDecimal latitude, BigDecimal longitude, BigDecimal radius) {
        return new DescribeTerritory("West", areas, latitude, longitude, radius, null).checked(UUID.randomUUID());
    }

    @Test
    void areasAreKeptOnceAndInOrder() {
        assertThat(checked(List.of("de-nw", "DE 50", "DE-NW"), null, null, null).areas())
                .extracting(Area::toString)
                .containsExactly("DE 50", "DE-NW");
    }

    @Test
    void anEmptyTerritoryIsRefused() {
        assertThatThrownBy(() -> checked(List.of(), null, null, null)).hasMessage("TERRITORY_EMPTY");
        assertThatThrownBy(() -> checked(null, null, null, null)).hasMessage("TERRITORY_EMPTY");
    }

    @Test
    void areasAndACircleTogetherAreRefused() {
        assertThatThrownBy(() -> checked(List.of("DE"), BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE))
                .hasMessage("TERRITORY_AREAS_OR_CIRCLE");
    }

    @ParameterizedTest
    @CsvSource({
        "50, 7, , TERRITORY_CIRCLE_INCOMPLETE",
        "50, , 10, TERRITORY_CIRCLE_INCOMPLETE",
        ", 7, 10, TERRITORY_CIRCLE_INCOMPLETE",
        "91, 7, 10, OUT_OF_RANGE",
        "50, 180.1, 10, OUT_OF_RANGE",
        "50, 7, 0, OUT_OF_RANGE",
        "50, 7, 20016, OUT_OF_RANGE"
    })
    void anImpossibleCircleIsRefused(BigDecimal latitude, BigDecimal longitude, BigDecimal radius, String code) {
        assertThatThrownBy(() -> checked(null, latitude, longitude, radius))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(code);
    }

    @Test
    void everyUnreadableAreaIsNamed() {
        assertThatThrownBy(() -> checked(List.of("DE", "Bavaria", "XX"), null, null, null))
                .hasMessage("TERRITORY_AREA_UNREADABLE,TERRITORY_AREA_UNREADABLE");
    }
}
