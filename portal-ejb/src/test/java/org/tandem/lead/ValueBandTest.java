package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueBandTest {
    @ParameterizedTest
    @CsvSource({
        ", UNKNOWN",
        "-1, UNKNOWN",
        "0, UNDER_5K",
        "4999.9999, UNDER_5K",
        "5000, FROM_5K",
        "9999.99, FROM_5K",
        "10000.0000, FROM_10K",
        "19999.99, FROM_10K",
        "20000, FROM_20K",
        "49999.99, FROM_20K",
        "50000, FROM_50K",
        "99999.99, FROM_50K",
        "100000, FROM_100K",
        "999999999999999, FROM_100K"
    })
    void beginsAtItsFloor(BigDecimal amount, ValueBand band) {
        assertThat(ValueBand.of(amount)).isEqualTo(band);
    }

    @Test
    void thisBandAndAbove() {
        assertThat(ValueBand.FROM_50K.andAbove()).containsExactly(ValueBand.FROM_50K, ValueBand.FROM_100K);
        assertThat(ValueBand.UNKNOWN.andAbove()).containsExactly(ValueBand.values());
    }
}
