package org.tandem.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Turns what people type into MariaDB's boolean mode: every word must occur, as the beginning of one. */
public final class SearchWords {
    private static final int MOST_WORDS = 8;
    /** The server indexes words from two letters on. */
    private static final int SHORTEST = 2;

    private SearchWords() {}

    /** Letters and digits only survive, so none of the mode's operators can be smuggled in. */
    public static String toBooleanMode(String typed) {
        var words = Arrays.stream(typed.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .limit(MOST_WORDS)
                .map(word -> "+" + word + "*")
                .collect(Collectors.joining(" "));
        if (words.isEmpty()) {
            throw RuleViolation.at("q", InputRule.VALUE_UNKNOWN, typed);
        }
        return words;
    }
}
