package org.tandem.web.shell;

/**
 * The colours that follow from a firm's accent, for light and dark. Each pair that carries text reaches WCAG's 4.5 : 1,
 * whatever the firm chose.
 *
 * @param fill background of the primary action; {@code onFill} is the text on it
 * @param soft tinted background; {@code ink} is the accent as text on it and on every other surface
 */
record Palette(Colour fill, Colour onFill, Colour soft, Colour ink) {
    private static final Colour WHITE = Colour.of("#ffffff");
    private static final Colour DARK = Colour.of("#1a1d21");
    private static final Colour BLACK = Colour.of("#000000");
    private static final double READABLE = 4.5;

    static Palette light(Colour accent) {
        var soft = WHITE.mixed(accent, 0.12);
        return new Palette(accent, WHITE, soft, readable(accent, soft, BLACK));
    }

    static Palette dark(Colour accent) {
        var soft = DARK.mixed(accent.lit(), 0.14);
        var ink = readable(accent.lit(), soft, WHITE);
        return new Palette(ink, readable(accent.mixed(BLACK, 0.75), ink, BLACK), soft, ink);
    }

    private static Colour readable(Colour wanted, Colour ground, Colour towards) {
        var colour = wanted;
        for (var share = 0.05; share < 1 && colour.contrastTo(ground) < READABLE; share += 0.05) {
            colour = wanted.mixed(towards, share);
        }
        return colour;
    }

    String css() {
        return "--accent:%s;--accent-text:%s;--accent-soft:%s;--accent-ink:%s".formatted(fill, onFill, soft, ink);
    }
}
