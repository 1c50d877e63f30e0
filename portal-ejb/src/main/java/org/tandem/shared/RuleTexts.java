package org.tandem.shared;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person reads when a rule refuses. Placeholders {@code {0}} are replaced by plain text, never interpreted. */
public final class RuleTexts {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private RuleTexts() {}

    public static String text(Violation violation, Locale language) {
        return text(violation.code(), violation.args(), language);
    }

    public static String text(String code, List<String> args, Locale language) {
        return PLACE.matcher(find(code, language)).replaceAll(place -> {
            var at = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(at < args.size() ? args.get(at) : place.group());
        });
    }

    private static String find(String code, Locale language) {
        try {
            return ResourceBundle.getBundle(
                            "i18n.rules",
                            language,
                            RuleTexts.class.getClassLoader(),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(code);
        } catch (MissingResourceException unknown) {
            return code;
        }
    }
}
