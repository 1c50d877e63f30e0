package org.tandem.leadimport;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Guesses what the columns of an export mean from their headings; each column means one thing at most. "Title" beside a
 * last name is the person's job, and left for people to decide.
 */
final class ColumnGuess {
    private ColumnGuess() {}

    static Map<ImportField, Integer> of(List<String> header) {
        var headings = header.stream().map(ColumnGuess::fold).toList();
        var guessed = new EnumMap<ImportField, Integer>(ImportField.class);
        var taken = new HashSet<Integer>();
        for (var field : ImportField.values()) {
            var best = best(field, headings);
            if (best >= 0 && taken.add(best)) {
                guessed.put(field, best);
            }
        }
        var title = guessed.get(ImportField.TITLE);
        if (title != null && guessed.containsKey(ImportField.LAST_NAME) && "title".equals(headings.get(title))) {
            guessed.remove(ImportField.TITLE);
        }
        return guessed;
    }

    private static int best(ImportField field, List<String> headings) {
        var best = -1;
        for (var column = 0; column < headings.size(); column++) {
            var rank = field.rank(headings.get(column));
            if (rank >= 0 && (best < 0 || rank < field.rank(headings.get(best)))) {
                best = column;
            }
        }
        return best;
    }

    static String fold(String heading) {
        return Normalizer.normalize(heading.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
