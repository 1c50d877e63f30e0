package org.tandem.web.shell;

/** An sRGB colour. */
record Colour(int red, int green, int blue) {
    private static final float LIT_SATURATION = 0.58f;
    private static final float LIT_BRIGHTNESS = 0.78f;

    /** @param hex {@code #rrggbb} */
    static Colour of(String hex) {
        return new Colour(part(hex, 1), part(hex, 3), part(hex, 5));
    }

    private static int part(String hex, int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16);
    }

    Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    /** The same hue as light on a dark ground: lighter, and calmer, for saturated light colours glare there. */
    Colour lit() {
        var hsb = java.awt.Color.RGBtoHSB(red, green, blue, null);
        var rgb = java.awt.Color.HSBtoRGB(hsb[0], Math.min(hsb[1], LIT_SATURATION), LIT_BRIGHTNESS);
        return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    private static int mixed(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** WCAG 2.2 contrast ratio. */
    double contrastTo(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
