package org.tandem.shared;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what people type into MariaDB's boolean mode: every word must occur, as the beginning of one. */
public final class SearchWords {
    private static final int MOST_WORDS = 8;
    /** The server indexes words from two letters on. */
    private static final int SHORTEST = 2;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    /** Letters and digits only survive, so none of the mode's operators can be smuggled in. */
    public static String toBooleanMode(String typed) {
        var words = words(typed).limit(MOST_WORDS).map(word -> "+" + word + "*").collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            throw RuleViolation.at("q", InputRule.VALUE_UNKNOWN, typed);
        }
        return words;
    }

    /**
     * What is to be indexed, each word once: a company's name stands in its mail address and in its domain too. Cut where
     * {@link #toBooleanMode} cuts, so that what was typed as it was read is found: O'Brien, snake_case.
     */
    public static String distinct(String text) {
        var seen = new HashSet<String>();
        var distinct = new StringJoiner(" ");
        for (var word : BETWEEN.split(text)) {
            if (word.length() >= SHORTEST && seen.add(word.toLowerCase(Locale.ROOT))) {
                distinct.add(word);
            }
        }
        return distinct.toString();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(BETWEEN.split(text)).filter(word -> word.length() >= SHORTEST);
    }
}
