package org.tandem.territory;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Where some partners are in charge: areas or a circle, never both, never neither.
 *
 * @param circle null when it has areas
 */
public record Territory(
        UUID id, long version, String name, List<Area> areas, Circle circle, List<TerritoryPartner> partners)
        implements Serializable {

    /** How closely this territory fits the place; empty when it does not cover it. */
    public Optional<Specificity> match(Place place) {
        if (circle != null) {
            return circle.covers(place.point()) ? Optional.of(Specificity.CIRCLE) : Optional.empty();
        }
        return areas.stream()
                .filter(area -> area.covers(place))
                .map(Area::specificity)
                .max(Comparator.naturalOrder());
    }

    /** Whether both surely have a place in common. */
    public boolean overlaps(Territory other) {
        if (circle != null && other.circle != null) {
            return circle.overlaps(other.circle);
        }
        if (circle != null || other.circle != null) {
            return circle == null ? other.reaches(this) : reaches(other);
        }
        return areas.stream().anyMatch(area -> other.areas.stream().anyMatch(area::overlaps));
    }

    /** A circle and areas are compared by the centres of subdivisions, which is all that is known of their shape. */
    private boolean reaches(Territory withAreas) {
        return withAreas.areas.stream()
                .filter(area -> area.kind() != AreaKind.POSTCODE)
                .flatMap(area -> Subdivisions.of(area.country()).stream()
                        .filter(part ->
                                area.kind() == AreaKind.COUNTRY || part.code().equals(area.value())))
                .anyMatch(part -> circle.covers(part.centre()));
    }

    public boolean isIn(String country) {
        return circle == null
                ? areas.stream().anyMatch(area -> area.country().equals(country))
                : Subdivisions.of(country).stream().anyMatch(part -> circle.covers(part.centre()));
    }
}
