package org.tandem.territory;

import java.io.Serializable;
import java.math.BigDecimal;

/** Everything within a distance of a point. */
public record Circle(BigDecimal latitude, BigDecimal longitude, BigDecimal radiusKm) implements Serializable {

    public GeoPoint centre() {
        return new GeoPoint(latitude.doubleValue(), longitude.doubleValue());
    }

    public boolean covers(GeoPoint point) {
        return point != null && centre().kilometresTo(point) <= radiusKm.doubleValue();
    }

    boolean overlaps(Circle other) {
        return centre().kilometresTo(other.centre())
                < radiusKm.add(other.radiusKm).doubleValue();
    }
}
