package org.tandem.stack.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The raw material of the demo leads. */
final class Words {
    static final List<Place> PLACES = rows("places.tsv").stream()
            .map(row -> new Place(row[0], row[1], row[2], row[3], row[4], row[5]))
            .toList();
    static final List<Category> CATEGORIES = rows("categories.tsv").stream()
            .map(row -> new Category(row[0], row[1], row[2], row[3]))
            .toList();
    static final List<String> FIRST_NAMES = list("first");
    static final List<String> LAST_NAMES = list("last");
    static final List<String> MORE_FIRST_NAMES = list("first.more");
    static final List<String> LAST_NAME_STEMS = list("last.stem");
    static final List<String> LAST_NAME_ENDINGS = list("last.ending");
    static final List<String> COMPANIES = list("company");
    static final List<String> TRADES = list("trade");
    static final Map<String, List<String>> LEGAL_FORMS =
            Map.of("DE", list("form.DE"), "NL", list("form.NL"), "FR", list("form.FR"));
    private static final Map<String, List<Need>> NEEDS = needs();

    private Words() {}

    static List<Need> needs(String firm) {
        return NEEDS.get(firm);
    }

    private static Map<String, List<Need>> needs() {
        var needs = new HashMap<String, List<Need>>();
        for (var row : rows("needs.tsv")) {
            needs.computeIfAbsent(row[0], firm -> new ArrayList<>()).add(new Need(row[1], row[2], row[3]));
        }
        return needs;
    }

    static List<String[]> rows(String file) {
        return text(file).lines().map(line -> line.split("\t")).toList();
    }

    private static List<String> list(String key) {
        var names = new Properties();
        try {
            names.load(new StringReader(text("names.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(names.getProperty(key).split(","));
    }

    private static String text(String file) {
        try (var in = Words.class.getResourceAsStream("/demo/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param dial the beginning of a phone number that nobody has */
    record Place(String city, String postcode, String country, String subdivision, String street, String dial) {}

    record Category(String firm, String code, String english, String german) {}

    record Need(String category, String title, String text) {}
}
