package org.tandem.territory;

import java.io.Serializable;

/** A point on the earth in degrees; north and east are positive. */
public record GeoPoint(double latitude, double longitude) implements Serializable {
    private static final double EARTH_KM = 6371.0088;

    /** Along the great circle: the shorter way, also over a pole or where the longitude turns from 180 to -180. */
    public double kilometresTo(GeoPoint other) {
        var north = Math.toRadians(other.latitude - latitude) / 2;
        var east = Math.toRadians(other.longitude - longitude) / 2;
        var half = Math.pow(Math.sin(north), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east), 2);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
