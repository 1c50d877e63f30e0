package org.tandem.web.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.forecast.ForecastRow;

class ForecastPictureTest {
    private static final List<String> NAMES = List.of("Won", "Commit", "Best case", "Pipeline");

    private static ForecastRow row(String name) {
        var one = BigDecimal.ONE;
        return new ForecastRow("k", name, one, one, one, one, one, null, 1);
    }

    @Test
    void aNameCannotEndTheScriptItStandsIn() {
        var json = new ForecastPicture(List.of(row("</script><script>alert(1)</script>&\u2028")), ForecastRow::name)
                .json(NAMES);
        assertThat(json).doesNotContain("<", ">", "&", "\u2028").contains("\\u003c/script\\u003e");
    }

    @Test
    void thereAreNoMoreBarsThanCanBeToldApart() {
        var rows = java.util.Collections.nCopies(100, row("Summit"));
        var json = new ForecastPicture(rows, ForecastRow::name).json(NAMES);
        assertThat(json.split("Summit", -1)).hasSize(25);
    }
}
