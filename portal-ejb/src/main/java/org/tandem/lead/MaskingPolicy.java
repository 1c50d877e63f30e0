package org.tandem.lead;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Removes from a text what would tell who the customer is: the names, addresses and domains of this lead wherever they
 * stand and however they are punctuated, and anything that has the form of an e-mail address, a web address, a street, a
 * postcode or a phone number. Small numbers stay: "12 vehicles" is what a partner needs to read. Every rule looks at the
 * text as it was written, so that none spoils what another would find.
 */
final class MaskingPolicy {
    private static final String HIDDEN = "•••";

    static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final List<String> TOP_DOMAINS = List.of(
            "com", "net", "org", "info", "biz", "eu", "de", "at", "ch", "fr", "nl", "be", "it", "es", "uk", "pl", "io",
            "example");
    private static final List<Form> FORMS = List.of(
            new Form(Pattern.compile("[^\\s@<>(),;:\"]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,9}", FLAGS), "@"),
            new Form(Pattern.compile("(?:https?://|www\\.)\\S{1,300}", FLAGS), "http", "www."),
            new Form(
                    Pattern.compile("(?<![\\w-])[\\w-]{1,200}\\.(?:" + String.join("|", TOP_DOMAINS) + ")\\b", FLAGS),
                    TOP_DOMAINS.stream().map("."::concat).toArray(String[]::new)),
            new Form(
                    Pattern.compile(
                            "(?<![\\w-])[\\w-]{2,63}(?:straße|strasse|str\\.|weg|allee|platz|gasse|ring|damm|straat|laan|plein)\\s{0,2}\\d{1,4}\\s?[a-z]?\\b",
                            FLAGS),
                    "stra",
                    "str.",
                    "weg",
                    "allee",
                    "platz",
                    "gasse",
                    "ring",
                    "damm",
                    "laan",
                    "plein"),
            new Form(
                    Pattern.compile(
                            "(?<![\\w-])[\\w-]{2,63}\\s(?:straße|strasse|str\\.|weg|allee|platz|street|road|lane|avenue|ave\\.?)\\s{0,2}\\d{1,4}\\b",
                            FLAGS),
                    "stra",
                    "str.",
                    "weg",
                    "allee",
                    "platz",
                    "street",
                    "road",
                    "lane",
                    "ave"),
            new Form(
                    Pattern.compile(
                            "\\b\\d{1,4},?\\s(?:rue|avenue|[\\w-]{2,30}\\s(?:street|road|lane|avenue|drive))\\b[^,.;\\n]{0,40}",
                            FLAGS),
                    "rue",
                    "ave",
                    "street",
                    "road",
                    "lane",
                    "drive"),
            new Form(4, Pattern.compile("\\b\\d{4}\\s?[A-Z]{2}\\b")),
            new Form(2, Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b")),
            new Form(
                    6,
                    Pattern.compile(
                            "(?<![\\p{L}\\d])(?<!\\d[.,])[+(]?\\d(?:[\\s()/.\u2013-]{0,3}\\d){5,30}(?!\\d)", FLAGS)),
            new Form(5, Pattern.compile("\\d{5,}", FLAGS)));
    private final List<CustomerTraces.Needle> customer;

    MaskingPolicy(CustomerTraces customer) {
        this.customer = customer.needles();
    }

    /** Never longer than the text itself. */
    String apply(String text) {
        var hidden = new BitSet(text.length());
        var folded = CustomerTraces.fold(text);
        var digits = folded.codePoints().filter(Character::isDigit).count();
        for (var needle : customer) {
            if (needle.canOccurIn(folded)) {
                hide(CustomerTraces.pattern(needle), text, hidden);
            }
        }
        for (var form : FORMS) {
            if (form.canOccurIn(folded, digits)) {
                hide(form.pattern(), text, hidden);
            }
        }
        var masked = new StringBuilder();
        var end = 0;
        for (var at = 0; at < text.length(); at = end) {
            if (hidden.get(at)) {
                end = hidden.nextClearBit(at);
                masked.append(HIDDEN, 0, Math.min(HIDDEN.length(), end - at));
            } else {
                end = hidden.nextSetBit(at) < 0 ? text.length() : hidden.nextSetBit(at);
                masked.append(text, at, end);
            }
        }
        return masked.toString();
    }

    private static void hide(Pattern pattern, String text, BitSet hidden) {
        for (var found = pattern.matcher(text); found.find(); ) {
            hidden.set(found.start(), found.end());
        }
    }

    /** A pattern, how many digits must be there for it to match, and the marks of which one must; none: any. */
    private record Form(Pattern pattern, int digits, List<String> marks) {
        Form(Pattern pattern, String... marks) {
            this(pattern, 0, List.of(marks));
        }

        Form(int digits, Pattern pattern) {
            this(pattern, digits, List.of());
        }

        boolean canOccurIn(String folded, long digitsThere) {
            return digitsThere >= digits && (marks.isEmpty() || marks.stream().anyMatch(folded::contains));
        }
    }
}
