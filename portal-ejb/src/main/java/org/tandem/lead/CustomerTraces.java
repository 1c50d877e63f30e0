package org.tandem.lead;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.shared.CompanyName;

/** Everything by which one customer could be recognised in a text: names whole and by the word, addresses, domains. */
record CustomerTraces(String company, String contact, String email, String domain, String street, String postcode) {
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
            "team",
            "rad",
            "fahrrad");
    /** What stands in front of people's names and inside of firms' names, and everywhere else too. */
    private static final Set<String> PARTICLES = Set.of(
            ("von van der den de di da la le el al zu zum zur und and the of for für herr frau mr mrs ms dr prof dipl ing")
                    .split(" "));

    private static final Pattern BETWEEN_PIECES = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d+\\s?[a-z]?\\b");

    /** Only those that can occur in the text: compiling a pattern costs more than looking for its pieces. */
    List<Pattern> patternsFor(String text) {
        var folded = fold(text);
        return Stream.of(
                        whole(),
                        words(contact).filter(word -> word.length() >= 2),
                        words(company).filter(CustomerTraces::distinguishes))
                .flatMap(needles -> needles)
                .filter(Objects::nonNull)
                .map(CustomerTraces::pieces)
                .filter(pieces -> String.join("", pieces).length() > 1)
                .filter(pieces -> pieces.stream().allMatch(piece -> folded.contains(fold(piece))))
                .distinct()
                .map(CustomerTraces::pattern)
                .toList();
    }

    private Stream<String> whole() {
        var host = email == null ? null : email.substring(email.indexOf('@') + 1);
        var streetName = street == null ? null : HOUSE_NUMBER.matcher(street).replaceAll(" ");
        return Stream.of(company, contact, email, host, domain, nameIn(domain), street, streetName, postcode);
    }

    /** {@code mueller-bikes} of {@code shop.mueller-bikes.co.uk}. */
    private static String nameIn(String domain) {
        return domain == null
                ? null
                : Stream.of(domain.substring(0, Math.max(0, domain.lastIndexOf('.')))
                                .split("\\."))
                        .filter(label -> !COMMON.contains(label))
                        .max(Comparator.comparing(String::length))
                        .orElse(null);
    }

    private static Stream<String> words(String name) {
        return name == null
                ? Stream.empty()
                : pieces(name).stream()
                        .filter(word -> !COMMON.contains(word.toLowerCase(Locale.ROOT)))
                        .filter(word -> !PARTICLES.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** A word of a firm's name that could be its short name: a long one, or an acronym that is no legal form. */
    private static boolean distinguishes(String word) {
        return word.length() >= 4
                || word.length() >= 2
                        && word.chars().allMatch(Character::isUpperCase)
                        && !CompanyName.isLegalForm(word);
    }

    private static List<String> pieces(String needle) {
        return BETWEEN_PIECES
                .splitAsStream(needle)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /** Equal for what a pattern without regard to case takes for equal. */
    static String fold(String text) {
        var folded = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(text.codePointAt(at))));
        }
        return folded.toString();
    }

    /** The pieces in their order with any punctuation in between, also in the genitive, but not inside of another word. */
    private static Pattern pattern(List<String> pieces) {
        var edge = Character.isDigit(pieces.get(0).charAt(0)) ? "(?<!\\d)" : "(?<!\\p{L})";
        var last = pieces.get(pieces.size() - 1);
        var end = Character.isDigit(last.charAt(last.length() - 1)) ? "(?!\\d)" : "(?:['’]?s)?(?!\\p{L})";
        return Pattern.compile(
                pieces.stream().map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{N}]{0,3}", edge, end)),
                MaskingPolicy.FLAGS);
    }
}
