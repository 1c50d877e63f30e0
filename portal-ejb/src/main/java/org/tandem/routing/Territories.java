package org.tandem.routing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is in charge of a place, and how closely its territory describes it: postcode before subdivision before circle
 * before country. A partner without any territory is in charge everywhere, less closely than anybody with one.
 */
final class Territories {
    private static final int COUNTRY = 1;
    private static final int CIRCLE = 2;
    private static final int SUBDIVISION = 3;
    private static final int POSTCODE = 4;
    private static final double EARTH_KM = 6371.0;

    private final Map<String, List<UUID>> areas = new HashMap<>();
    private final List<Circle> circles = new ArrayList<>();
    private final Set<UUID> bound = new HashSet<>();

    private record Circle(double latitude, double longitude, double radiusKm, UUID partner) {}

    /** @param kind COUNTRY, SUBDIVISION or POSTCODE, as in the table of areas */
    void area(String kind, String country, String value, UUID partner) {
        areas.computeIfAbsent(key(kind, country, value), none -> new ArrayList<>())
                .add(partner);
        bound.add(partner);
    }

    void circle(double latitude, double longitude, double radiusKm, UUID partner) {
        circles.add(new Circle(latitude, longitude, radiusKm, partner));
        bound.add(partner);
    }

    /** How closely, by partner; who is missing is not in charge, unless {@link #isBound} says that it has no territory. */
    Map<UUID, Integer> covering(LeadFacts lead) {
        var found = new HashMap<UUID, Integer>();
        if (lead.country() != null) {
            add(found, key("COUNTRY", lead.country(), ""), COUNTRY);
            if (lead.subdivision() != null) {
                add(found, key("SUBDIVISION", lead.country(), lead.subdivision()), SUBDIVISION);
            }
            var postcode = lead.postcode() == null ? "" : lead.postcode().replace(" ", "");
            for (var length = 1; length <= postcode.length(); length++) {
                add(found, key("POSTCODE", lead.country(), postcode.substring(0, length)), POSTCODE + length);
            }
        }
        if (lead.latitude() != null && lead.longitude() != null) {
            circles.stream()
                    .filter(circle -> contains(circle, lead))
                    .forEach(circle -> found.merge(circle.partner(), CIRCLE, Math::max));
        }
        return found;
    }

    boolean isBound(UUID partner) {
        return bound.contains(partner);
    }

    private void add(Map<UUID, Integer> found, String key, int closeness) {
        areas.getOrDefault(key, List.of()).forEach(partner -> found.merge(partner, closeness, Math::max));
    }

    /** By the great circle, so that neither the antimeridian nor a pole is a border. */
    private static boolean contains(Circle circle, LeadFacts lead) {
        return kilometres(
                        circle.latitude(),
                        circle.longitude(),
                        lead.latitude().doubleValue(),
                        lead.longitude().doubleValue())
                <= circle.radiusKm();
    }

    static double kilometres(double north, double east, double otherNorth, double otherEast) {
        var from = Math.toRadians(north);
        var to = Math.toRadians(otherNorth);
        var half = Math.pow(Math.sin((to - from) / 2), 2)
                + Math.cos(from) * Math.cos(to) * Math.pow(Math.sin(Math.toRadians(otherEast - east) / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    private static String key(String kind, String country, String value) {
        return kind + "|" + country + "|" + value.toUpperCase(Locale.ROOT);
    }
}
