package org.tandem.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CircleTest {
    @ParameterizedTest
    @CsvSource({
        // Köln to Bonn, some 25 km
        "50.94, 6.96, 30, 50.73, 7.10, true",
        "50.94, 6.96, 20, 50.73, 7.10, false",
        // Fiji: 22 km, not the way around the earth
        "-17, 179.9, 30, -17, -179.9, true",
        "-17, -179.9, 30, -17, 179.9, true",
        "-17, 179.9, 10, -17, -179.9, false",
        // over the pole: from 89 degrees on one side to 89 on the other it is 222 km
        "89, 0, 230, 89, 180, true",
        "89, 0, 200, 89, 180, false",
        "-90, 0, 1200, -80, 123, true",
        "-90, 0, 1000, -80, 123, false",
        // the whole earth
        "0, 0, 20015.2, 0, 180, true"
    })
    void coversWhatIsNearOnTheGlobe(
            BigDecimal latitude,
            BigDecimal longitude,
            BigDecimal radius,
            double pointLatitude,
            double pointLongitude,
            boolean covered) {
        var circle = new Circle(latitude, longitude, radius);
        assertThat(circle.covers(new GeoPoint(pointLatitude, pointLongitude))).isEqualTo(covered);
        assertThat(circle.covers(null)).isFalse();
    }

    @Property
    void distanceIsTheSameBothWaysAndNeverMoreThanHalfTheEarth(
            @ForAll @DoubleRange(min = -90, max = 90) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude,
            @ForAll @DoubleRange(min = -90, max = 90) double otherLatitude,
            @ForAll @DoubleRange(min = -180, max = 180) double otherLongitude) {
        var one = new GeoPoint(latitude, longitude);
        var other = new GeoPoint(otherLatitude, otherLongitude);
        assertThat(one.kilometresTo(other))
                .isCloseTo(other.kilometresTo(one), within(1e-6))
                .isBetween(0.0, 20_016.0);
        assertThat(one.kilometresTo(one)).isZero();
    }
}
