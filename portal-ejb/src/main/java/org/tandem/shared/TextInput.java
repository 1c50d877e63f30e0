package org.tandem.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Reads text typed or sent by others: trims, composes (NFC), refuses what hides or breaks, and collects every refusal. */
public final class TextInput {
    /**
     * Controls except tab and line ends, bidi controls, zero-width characters, lone surrogates, non-characters. The two
     * joiners stay: Persian and emoji are written with them.
     */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFE\\uFFFF\\p{Cs}]");

    private static final Pattern EMAIL = Pattern.compile(
            "^[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63})+$");

    private final List<Violation> violations = new ArrayList<>();

    /** One line. Null when absent or blank; a refused value is also null, and remembered. */
    public String optional(String field, String value, int longest) {
        if (value != null && contains(value.strip(), TextInput::endsLine)) {
            return refuse(field, InputRule.FORBIDDEN_CHARACTER);
        }
        return optionalLines(field, value, longest);
    }

    /** As {@link #optional}, for texts of several lines. */
    public String optionalLines(String field, String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var text = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (contains(text, TextInput::isUnusual) && FORBIDDEN.matcher(text).find()) {
            return refuse(field, InputRule.FORBIDDEN_CHARACTER);
        }
        if (text.length() > longest) {
            return refuse(field, InputRule.TOO_LONG, Integer.toString(longest));
        }
        return text;
    }

    /** A loop: every field of every row of an import is looked through twice. */
    private static boolean contains(String text, IntPredicate what) {
        for (var at = 0; at < text.length(); at++) {
            if (what.test(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsLine(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character == 0x2028
                || character == 0x2029;
    }

    /** Whatever is forbidden, and much that is not: only for such texts the pattern is needed, which is slow. */
    private static boolean isUnusual(int character) {
        return character < ' ' && !endsLine(character) || character >= 0x7F && character <= 0x9F || character >= 0x061C;
    }

    public String required(String field, String value, int longest) {
        return value == null || value.isBlank() ? refuse(field, InputRule.REQUIRED) : optional(field, value, longest);
    }

    public String requiredLines(String field, String value, int longest) {
        return value == null || value.isBlank()
                ? refuse(field, InputRule.REQUIRED)
                : optionalLines(field, value, longest);
    }

    public String email(String field, String value) {
        var text = optionalLines(field, value, 254);
        return text == null || EMAIL.matcher(text).matches() ? text : refuse(field, InputRule.EMAIL_INVALID);
    }

    /** Always null, so that a check can end with it. */
    public String refuse(String field, Rule rule, String... args) {
        violations.add(Violation.at(field, rule, args));
        return null;
    }

    public void throwIfRefused() {
        if (!violations.isEmpty()) {
            throw new RuleViolation(violations);
        }
    }
}
