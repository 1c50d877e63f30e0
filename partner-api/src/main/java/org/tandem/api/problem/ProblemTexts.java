package org.tandem.api.problem;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tandem.shared.Violation;

/** The words for a code: those of the domain's rules, else those of the API's own bundle. */
final class ProblemTexts {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle own;
    private final ResourceBundle rules;

    ProblemTexts(Locale wanted) {
        locale = Locale.GERMAN.getLanguage().equals(wanted.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
        own = bundle("i18n.api");
        rules = bundle("i18n.rules");
    }

    String of(Violation violation) {
        return of(violation.code(), violation.args());
    }

    String of(String code, List<String> args) {
        var source = rules.containsKey(code) ? rules : own;
        var text = source.containsKey(code) ? source.getString(code) : code;
        for (var at = 0; at < args.size(); at++) {
            text = text.replace("{" + at + "}", args.get(at));
        }
        return text;
    }

    String title(int status) {
        var key = "status." + status;
        return own.getString(own.containsKey(key) ? key : "status.other");
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, locale, ProblemTexts.class.getClassLoader(), EXACT);
    }
}
