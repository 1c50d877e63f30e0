package org.tandem.lead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Removes from a need what would tell who the customer is: the names, street, postcode and domain of this lead wherever
 * they stand, and anything that has the form of an e-mail address, a web address, a street, a postcode or a phone
 * number. Small numbers stay: "12 vehicles" is what a partner needs to read.
 */
final class MaskingPolicy {
    static final String HIDDEN = "•••";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}", FLAGS),
            Pattern.compile("(?:https?://|www\\.)\\S{1,300}", FLAGS),
            Pattern.compile(
                    "\\b[\\w-]{1,63}\\.(?:com|net|org|info|biz|eu|de|at|ch|fr|nl|be|it|es|uk|pl|io|example)\\b", FLAGS),
            Pattern.compile(
                    "\\b[\\w-]{2,40}(?:straße|strasse|str\\.|weg|allee|platz|gasse|ring|damm|straat|laan|plein)\\s{0,2}\\d{1,4}\\s?[a-z]?\\b",
                    FLAGS),
            Pattern.compile(
                    "\\b[\\w-]{2,40}\\s(?:straße|strasse|str\\.|weg|allee|platz|street|road|lane|avenue|ave\\.?)\\s{0,2}\\d{1,4}\\b",
                    FLAGS),
            Pattern.compile(
                    "\\b\\d{1,4},?\\s(?:rue|avenue|[\\w-]{2,30}\\s(?:street|road|lane|avenue|drive))\\b[^,.;\\n]{0,40}",
                    FLAGS),
            Pattern.compile("\\b\\d{4}\\s?[A-Z]{2}\\b"),
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}\\b"),
            Pattern.compile("(?<![\\w.,])[+(]?\\d(?:[\\s()/.-]{0,2}\\d){5,18}(?!\\w)"),
            Pattern.compile("\\b\\d{5,}\\b"));
    /** Words so common in this trade that hiding them would hide the need and not the customer. */
    private static final Set<String> COMMON = Set.of(
            "bike",
            "bikes",
            "cycle",
            "cycles",
            "service",
            "shop",
            "store",
            "tools",
            "group",
            "holding",
            "company",
            "gmbh",
            "cargo",
            "parts",
            "rental",
            "city",
            "stadt",
            "club",
            "school",
            "schule",
            "fleet",
            "logistics",
            "verein",
            "team");

    private final List<Pattern> own;

    MaskingPolicy(String company, String contact, String street, String postcode, String domain) {
        var needles = new ArrayList<String>();
        Stream.of(company, contact, street, postcode, domain)
                .filter(Objects::nonNull)
                .forEach(needles::add);
        Stream.of(company, contact)
                .filter(Objects::nonNull)
                .flatMap(MaskingPolicy::words)
                .forEach(needles::add);
        own = needles.stream()
                .filter(needle -> needle.length() > 1)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(needle -> Pattern.compile("(?<!\\w)" + Pattern.quote(needle) + "(?!\\w)", FLAGS))
                .toList();
    }

    String apply(String text) {
        var masked = text;
        for (var pattern : own) {
            masked = pattern.matcher(masked).replaceAll(HIDDEN);
        }
        for (var pattern : FORMS) {
            masked = pattern.matcher(masked).replaceAll(HIDDEN);
        }
        return masked;
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("[\\s,.&/()-]+"))
                .filter(word -> word.length() >= 4)
                .filter(word -> !COMMON.contains(word.toLowerCase(java.util.Locale.ROOT)));
    }
}
