package org.tandem.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether two names are written differently but mean the same company. */
public final class CompanyName {
    private static final Set<String> LEGAL_FORMS = Set.of(
            "gmbh",
            "mbh",
            "ag",
            "kg",
            "kgaa",
            "ohg",
            "ug",
            "gbr",
            "ek",
            "ev",
            "eg",
            "se",
            "co",
            "ltd",
            "limited",
            "plc",
            "inc",
            "llc",
            "llp",
            "corp",
            "corporation",
            "company",
            "sa",
            "sas",
            "sarl",
            "sl",
            "srl",
            "spa",
            "bv",
            "nv",
            "oy",
            "oyj",
            "ab",
            "as",
            "asa",
            "aps",
            "sp",
            "zoo",
            "kft",
            "doo",
            "sro");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CompanyName() {}

    /** The name without case, accents, punctuation and legal form. */
    public static String normalised(String name) {
        var words = Arrays.stream(fold(name).split(" "))
                .filter(word -> !isLegalForm(word))
                .collect(Collectors.joining(" "));
        return transliterate(words.isEmpty() ? fold(name) : words);
    }

    /** Müller, Mueller and Muller are one name. */
    private static String transliterate(String folded) {
        return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    public static boolean isLegalForm(String word) {
        return LEGAL_FORMS.contains(word.toLowerCase(Locale.ROOT));
    }

    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        var plain = text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace(".", "");
        var decomposed = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        return BETWEEN.matcher(MARKS.matcher(decomposed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
