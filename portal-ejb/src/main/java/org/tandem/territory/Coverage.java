package org.tandem.territory;

import java.io.Serializable;
import java.util.List;

/**
 * Who covers a country, part by part.
 *
 * @param byPostcode beginnings of postcodes with somebody in charge; they say nothing about subdivisions
 */
public record Coverage(String country, List<Part> parts, List<Circle> circles, List<String> byPostcode)
        implements Serializable {

    /**
     * One subdivision.
     *
     * @param how the most specific kind of territory that covers it; null: nobody covers it
     * @param partners names, those of the most specific territories only
     */
    public record Part(Subdivision subdivision, Specificity how, List<String> partners) implements Serializable {
        public boolean isHole() {
            return how == null;
        }
    }

    public List<Part> holes() {
        return parts.stream().filter(Part::isHole).toList();
    }
}
