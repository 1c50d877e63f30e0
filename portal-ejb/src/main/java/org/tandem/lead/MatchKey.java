package org.tandem.lead;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.shared.Digest;

/** Tells whether two reports speak of the same interest although they are written differently. */
final class MatchKey {
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

    private MatchKey() {}

    static String of(String company, String email, String phone, String contact, String city, String title) {
        var who = company(company);
        if (email != null) {
            return Digest.sha256("e|" + who + "|" + email.toLowerCase(Locale.ROOT));
        }
        if (phone != null) {
            return Digest.sha256("p|" + who + "|" + phone);
        }
        return Digest.sha256("t|" + who + "|" + fold(contact) + "|" + fold(city) + "|" + fold(title));
    }

    /** The name without case, accents, punctuation and legal form. */
    static String company(String name) {
        var words = Arrays.stream(fold(name).split(" "))
                .filter(word -> !isLegalForm(word))
                .collect(Collectors.joining(" "));
        return transliterate(words.isEmpty() ? fold(name) : words);
    }

    /** Müller, Mueller and Muller are one name. */
    private static String transliterate(String folded) {
        return folded.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    static boolean isLegalForm(String word) {
        return LEGAL_FORMS.contains(word.toLowerCase(Locale.ROOT));
    }

    static String fold(String text) {
        if (text == null) {
            return "";
        }
        var plain = text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("æ", "ae")
                .replace(".", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
