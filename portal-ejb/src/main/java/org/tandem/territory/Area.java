package org.tandem.territory;

import java.io.Serializable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tandem.shared.RuleViolation;

/**
 * A country, a subdivision of one, or the postcodes of one that begin alike.
 *
 * @param value empty for a country, ISO 3166-2 for a subdivision, else the beginning of postcodes without spaces
 */
public record Area(AreaKind kind, String country, String value) implements Serializable, Comparable<Area> {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z0-9]{1,10}");

    /** As it is typed: {@code DE}, {@code DE-NW}, or {@code DE 50} for postcodes. */
    public static Area parse(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        var area = text.matches("[A-Z]{2}")
                ? new Area(AreaKind.COUNTRY, text, "")
                : SUBDIVISION.matcher(text).matches()
                        ? new Area(AreaKind.SUBDIVISION, text.substring(0, 2), text)
                        : postcode(text);
        if (!area.isPossible()) {
            throw RuleViolation.at("areas", TerritoryRule.TERRITORY_AREA_UNREADABLE, typed.strip());
        }
        return area;
    }

    private static Area postcode(String text) {
        var words = text.split("\\s+", 2);
        return new Area(AreaKind.POSTCODE, words[0], words.length < 2 ? "" : plain(words[1]));
    }

    /** The same code with and without spaces and signs, as people write it. */
    static String plain(String postcode) {
        return postcode == null ? "" : postcode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    boolean isPossible() {
        if (kind == null || country == null || value == null || !COUNTRIES.contains(country)) {
            return false;
        }
        return switch (kind) {
            case COUNTRY -> value.isEmpty();
            case SUBDIVISION -> SUBDIVISION.matcher(value).matches() && value.startsWith(country + "-");
            case POSTCODE -> POSTCODE.matcher(value).matches();
        };
    }

    boolean covers(Place place) {
        if (!country.equals(place.country())) {
            return false;
        }
        return switch (kind) {
            case COUNTRY -> true;
            case SUBDIVISION -> value.equals(place.subdivision());
            case POSTCODE -> plain(place.postcode()).startsWith(value);
        };
    }

    /** Whether both surely have something in common; postcodes say nothing about subdivisions. */
    boolean overlaps(Area other) {
        if (!country.equals(other.country)) {
            return false;
        }
        if (kind == AreaKind.COUNTRY || other.kind == AreaKind.COUNTRY) {
            return true;
        }
        return kind == other.kind
                && (kind == AreaKind.SUBDIVISION
                        ? value.equals(other.value)
                        : value.startsWith(other.value) || other.value.startsWith(value));
    }

    Specificity specificity() {
        return Specificity.valueOf(kind.name());
    }

    @Override
    public int compareTo(Area other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return switch (kind) {
            case COUNTRY -> country;
            case SUBDIVISION -> value;
            case POSTCODE -> country + " " + value;
        };
    }
}
