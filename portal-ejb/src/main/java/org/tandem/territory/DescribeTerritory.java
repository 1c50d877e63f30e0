package org.tandem.territory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;

/**
 * What a territory shall be: areas, as they are typed ({@code DE}, {@code DE-NW}, {@code DE 50}), or a circle.
 *
 * @param partnerIds who is in charge; may be nobody yet
 */
public record DescribeTerritory(
        String name,
        List<String> areas,
        BigDecimal latitude,
        BigDecimal longitude,
        BigDecimal radiusKm,
        List<UUID> partnerIds) {
    private static final int MOST_AREAS = 2000;
    /** Half of the way around the earth. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(20_015);

    /**
     * Checked and in order, without partners' names.
     *
     * @throws RuleViolation naming every field that is wrong
     */
    Territory checked(UUID id) {
        var input = new TextInput();
        var called = input.required("name", name, 100);
        var drawn = new TreeSet<Area>();
        for (var typed : areas == null ? List.<String>of() : areas) {
            read(input, typed, drawn);
        }
        if (drawn.size() > MOST_AREAS) {
            input.refuse("areas", TerritoryRule.TERRITORY_TOO_MANY_AREAS, Integer.toString(MOST_AREAS));
        }
        var circle = circle(input);
        if (drawn.isEmpty() && circle == null && isCircleAbsent()) {
            input.refuse("areas", TerritoryRule.TERRITORY_EMPTY);
        }
        if (!drawn.isEmpty() && !isCircleAbsent()) {
            input.refuse("areas", TerritoryRule.TERRITORY_AREAS_OR_CIRCLE);
        }
        input.throwIfRefused();
        return new Territory(id, 0, called, new ArrayList<>(drawn), circle, charged());
    }

    private static void read(TextInput input, String typed, TreeSet<Area> drawn) {
        try {
            drawn.add(Area.parse(typed == null ? "" : typed));
        } catch (RuleViolation refused) {
            input.refuse("areas", TerritoryRule.TERRITORY_AREA_UNREADABLE, Objects.toString(typed, ""));
        }
    }

    private boolean isCircleAbsent() {
        return latitude == null && longitude == null && radiusKm == null;
    }

    private Circle circle(TextInput input) {
        if (isCircleAbsent()) {
            return null;
        }
        if (latitude == null || longitude == null || radiusKm == null) {
            var missing = latitude == null ? "latitude" : longitude == null ? "longitude" : "radiusKm";
            input.refuse(missing, TerritoryRule.TERRITORY_CIRCLE_INCOMPLETE);
            return null;
        }
        within(input, "latitude", latitude, BigDecimal.valueOf(-90), BigDecimal.valueOf(90));
        within(input, "longitude", longitude, BigDecimal.valueOf(-180), BigDecimal.valueOf(180));
        within(input, "radiusKm", radiusKm, new BigDecimal("0.001"), FARTHEST);
        return new Circle(latitude, longitude, radiusKm);
    }

    private static void within(TextInput input, String field, BigDecimal value, BigDecimal least, BigDecimal most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            input.refuse(field, InputRule.OUT_OF_RANGE, least.toPlainString(), most.toPlainString());
        }
    }

    private List<TerritoryPartner> charged() {
        return (partnerIds == null ? List.<UUID>of() : partnerIds)
                .stream()
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(partner -> new TerritoryPartner(partner, null))
                        .toList();
    }
}
