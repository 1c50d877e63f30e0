package org.tandem.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final Colour WHITE = Colour.of("#ffffff");

    @Test
    void everyAccentThatAFirmMayChooseIsReadableInBothThemes() {
        var random = new Random(7);
        for (var tried = 0; tried < 20_000; tried++) {
            var accent = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            if (accent.contrastTo(WHITE) >= 4.5) {
                readable(Palette.light(accent), WHITE);
                readable(Palette.dark(accent), Colour.of("#1a1d21"));
            }
        }
    }

    private static void readable(Palette palette, Colour surface) {
        assertThat(palette.onFill().contrastTo(palette.fill())).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.ink().contrastTo(palette.soft())).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.ink().contrastTo(surface)).isGreaterThanOrEqualTo(4.5);
    }
}
