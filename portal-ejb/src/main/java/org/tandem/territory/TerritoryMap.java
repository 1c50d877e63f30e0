package org.tandem.territory;

import java.io.Serializable;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/** All territories of a firm. Answers who is in charge of a place, and which parts of a country nobody covers. */
public record TerritoryMap(List<Territory> territories) implements Serializable {

    /** The partners of the most specific territories that cover the place; territories without partners do not count. */
    public Set<UUID> inCharge(Place place) {
        var found = new LinkedHashSet<UUID>();
        mostSpecific(place)
                .ifPresent(closest -> charged()
                        .filter(territory -> territory.match(place).equals(Optional.of(closest)))
                        .forEach(territory -> territory.partners().forEach(partner -> found.add(partner.id()))));
        return found;
    }

    /** How closely the best territory fits; empty when nobody is in charge of the place. */
    public Optional<Specificity> mostSpecific(Place place) {
        return charged()
                .map(territory -> territory.match(place))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** Countries with at least one territory, whether or not somebody is in charge of it. */
    public List<String> countries() {
        var countries = new TreeSet<String>();
        for (var territory : territories) {
            territory.areas().forEach(area -> countries.add(area.country()));
            if (territory.circle() != null) {
                Subdivisions.countries().stream().filter(territory::isIn).forEach(countries::add);
            }
        }
        return List.copyOf(countries);
    }

    public Coverage coverage(String country) {
        var parts = Subdivisions.of(country).stream()
                .map(part -> part(country, part))
                .toList();
        var circles = charged()
                .filter(territory -> territory.circle() != null && territory.isIn(country))
                .map(Territory::circle)
                .toList();
        var postcodes = charged()
                .flatMap(territory -> territory.areas().stream())
                .filter(area ->
                        area.kind() == AreaKind.POSTCODE && area.country().equals(country))
                .map(Area::value)
                .distinct()
                .sorted()
                .toList();
        return new Coverage(country, parts, circles, postcodes);
    }

    private Coverage.Part part(String country, Subdivision part) {
        var place = new Place(country, part.code(), null, part.centre());
        var how = mostSpecific(place).orElse(null);
        var names = charged()
                .filter(territory -> how != null && territory.match(place).equals(Optional.of(how)))
                .flatMap(territory -> territory.partners().stream())
                .map(TerritoryPartner::name)
                .distinct()
                .sorted()
                .toList();
        return new Coverage.Part(part, how, names);
    }

    private Stream<Territory> charged() {
        return territories.stream().filter(territory -> !territory.partners().isEmpty());
    }
}
