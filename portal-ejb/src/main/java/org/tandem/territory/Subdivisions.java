package org.tandem.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The parts of the countries whose coverage can be shown, from a file; of other countries any code is taken as it is. */
public final class Subdivisions {
    private static final SortedMap<String, List<Subdivision>> BY_COUNTRY = read();

    private Subdivisions() {}

    /** In the order of their codes; empty for a country that the file does not know. */
    public static List<Subdivision> of(String country) {
        return BY_COUNTRY.getOrDefault(country, List.of());
    }

    public static Optional<Subdivision> find(String code) {
        return code == null || code.length() < 2
                ? Optional.empty()
                : of(code.substring(0, 2)).stream()
                        .filter(part -> part.code().equals(code))
                        .findFirst();
    }

    static Set<String> countries() {
        return BY_COUNTRY.keySet();
    }

    private static SortedMap<String, List<Subdivision>> read() {
        var countries = new TreeMap<String, List<Subdivision>>();
        try (var in = Subdivisions.class.getResourceAsStream("/reference/subdivisions.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .forEach(row -> countries
                            .computeIfAbsent(row[0].substring(0, 2), country -> new ArrayList<>())
                            .add(new Subdivision(
                                    row[0],
                                    row[1],
                                    new GeoPoint(Double.parseDouble(row[2]), Double.parseDouble(row[3])))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return countries;
    }
}
