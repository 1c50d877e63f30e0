package org.tandem.lead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Each once. In loops: this is asked for every row of an import. */
    List<Needle> needles() {
        var found = new LinkedHashSet<List<String>>();
        for (var whole : whole()) {
            add(found, pieces(whole));
        }
        for (var word : words(contact)) {
            add(found, List.of(word));
        }
        for (var word : words(company)) {
            if (distinguishes(word)) {
                add(found, List.of(word));
            }
        }
        return found.stream().map(Needle::new).toList();
    }

    /** A single letter is found everywhere. */
    private static void add(Set<List<String>> found, List<String> pieces) {
        var length = 0;
        for (var piece : pieces) {
            length += piece.length();
        }
        if (length > 1) {
            found.add(pieces);
        }
    }

    private List<String> whole() {
        var host = email == null ? null : email.substring(email.indexOf('@') + 1);
        var streetName = street == null ? null : HOUSE_NUMBER.matcher(street).replaceAll(" ");
        return Arrays.asList(company, contact, email, host, domain, nameIn(domain), street, streetName, postcode);
    }

    /** {@code mueller-bikes} of {@code shop.mueller-bikes.co.uk}. */
    private static String nameIn(String domain) {
        String longest = null;
        if (domain != null) {
            for (var label :
                    domain.substring(0, Math.max(0, domain.lastIndexOf('.'))).split("\\.")) {
                if (!COMMON.contains(label) && (longest == null || label.length() > longest.length())) {
                    longest = label;
                }
            }
        }
        return longest;
    }

    private static List<String> words(String name) {
        var words = pieces(name);
        words.removeIf(word -> {
            var folded = word.toLowerCase(Locale.ROOT);
            return COMMON.contains(folded) || PARTICLES.contains(folded);
        });
        return words;
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
        if (needle == null) {
            return pieces;
        }
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
        int character;
        for (var at = 0; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            if (character < 0x80) {
                folded.append((char) (character >= 'A' && character <= 'Z' ? character + 32 : character));
            } else {
                folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(character)));
            }
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
