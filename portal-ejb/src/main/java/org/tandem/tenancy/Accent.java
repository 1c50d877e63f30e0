package org.tandem.tenancy;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tandem.shared.RuleViolation;

/** A firm's accent colour: dark enough that white text on it, and it on white, reach WCAG's 4.5 : 1. */
public record Accent(String hex) {
    private static final Pattern FORM = Pattern.compile("^#[0-9a-f]{6}$");
    private static final double LEAST_CONTRAST = 4.5;

    public static Accent parse(String text) {
        refusal(text).ifPresent(rule -> {
            throw RuleViolation.at("accent", rule);
        });
        return new Accent(plain(text));
    }

    /** Why it cannot be a firm's colour; empty when it can. */
    public static Optional<TenantRule> refusal(String text) {
        var hex = plain(text);
        if (!FORM.matcher(hex).matches()) {
            return Optional.of(TenantRule.ACCENT_INVALID);
        }
        return new Accent(hex).contrastToWhite() < LEAST_CONTRAST
                ? Optional.of(TenantRule.ACCENT_TOO_LIGHT)
                : Optional.empty();
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    /** WCAG 2.2 contrast ratio, from relative luminance. */
    double contrastToWhite() {
        var luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
        return 1.05 / (luminance + 0.05);
    }

    private double channel(int at) {
        var value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
