package org.tandem.shared;

import java.io.Serializable;
import java.util.List;

/**
 * One broken rule.
 *
 * @param code stable code, also the key of its text in {@code i18n/rules}
 * @param field the field it is shown at, or null when it concerns the whole request
 * @param args values for the text, in order
 */
public record Violation(String code, String field, List<String> args) implements Serializable {

    public static Violation of(Rule rule) {
        return new Violation(rule.name(), null, List.of());
    }

    public static Violation at(String field, Rule rule, String... args) {
        return new Violation(rule.name(), field, List.of(args));
    }
}
