package org.tandem.api.problem;

import java.util.Locale;
import java.util.ResourceBundle;
import org.tandem.shared.RuleTexts;
import org.tandem.shared.Violation;

/** The words for a code: the API's own, else those of the domain's rules. */
final class ProblemTexts {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle own;

    ProblemTexts(Locale wanted) {
        locale = Locale.GERMAN.getLanguage().equals(wanted.getLanguage()) ? Locale.GERMAN : Locale.ENGLISH;
        own = ResourceBundle.getBundle("i18n.api", locale, ProblemTexts.class.getClassLoader(), EXACT);
    }

    String of(Violation violation) {
        return own.containsKey(violation.code()) ? own.getString(violation.code()) : RuleTexts.text(violation, locale);
    }

    String title(int status) {
        var key = "status." + status;
        return own.getString(own.containsKey(key) ? key : "status.other");
    }
}
