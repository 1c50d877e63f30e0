package org.tandem.lead;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Letters, marks and numbers: what a piece of a name is made of. */
    private static final int PIECE = bits(
            Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER);

    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d+\\s?[a-z]?\\b");

    /** A name, an address, a word, in pieces between which a text may have any punctuation. */
    record Needle(List<String> pieces, List<String> folded) {
        Needle(List<String> pieces) {
            this(pieces, pieces.stream().map(CustomerTraces::fold).toList());
        }

        /** Asked first: compiling a pattern costs more than looking for its pieces. */
        boolean canOccurIn(String foldedText) {
            return folded.stream().allMatch(foldedText::contains);
        }
    }

    List<Needle> needles() {
        return Stream.of(
                        whole(),
                        words(contact).filter(word -> word.length() >= 2),
                        words(company).filter(CustomerTraces::distinguishes))
                .flatMap(needles -> needles)
                .filter(Objects::nonNull)
                .map(CustomerTraces::pieces)
                .filter(pieces -> pieces.stream().mapToInt(String::length).sum() > 1)
                .distinct()
                .map(Needle::new)
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
        var pieces = new ArrayList<String>();
        var start = 0;
        var end = 0;
        while (end < needle.length()) {
            var character = needle.codePointAt(end);
            var next = end + Character.charCount(character);
            if ((PIECE >> Character.getType(character) & 1) == 0) {
                add(pieces, needle.substring(start, end));
                start = next;
            }
            end = next;
        }
        add(pieces, needle.substring(start));
        return pieces;
    }

    private static void add(List<String> pieces, String piece) {
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
    }

    private static int bits(int... types) {
        return IntStream.of(types).map(type -> 1 << type).reduce(0, (one, other) -> one | other);
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
    static Pattern pattern(Needle needle) {
        var pieces = needle.pieces();
        var edge = Character.isDigit(pieces.get(0).charAt(0)) ? "(?<!\\d)" : "(?<!\\p{L})";
        var last = pieces.get(pieces.size() - 1);
        var end = Character.isDigit(last.charAt(last.length() - 1)) ? "(?!\\d)" : "(?:['’]?s)?(?!\\p{L})";
        return Pattern.compile(
                pieces.stream().map(Pattern::quote).collect(Collectors.joining("[^\\p{L}\\p{N}]{0,3}", edge, end)),
                MaskingPolicy.FLAGS);
    }
}
