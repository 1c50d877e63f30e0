package org.tandem.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.tandem.shared.InputRule;
import org.tandem.shared.TextInput;

/** A place on earth, in degrees to a metre. */
@Embeddable
public class GeoPoint implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int POLE = 90;
    private static final int ANTIMERIDIAN = 180;
    private static final int METRES = 5;

    @Column(name = "latitude")
    private BigDecimal latitude;

    @Column(name = "longitude")
    private BigDecimal longitude;

    protected GeoPoint() {}

    private GeoPoint(BigDecimal latitude, BigDecimal longitude) {
        this.latitude = latitude.setScale(METRES, RoundingMode.HALF_UP);
        this.longitude = longitude.setScale(METRES, RoundingMode.HALF_UP);
    }

    /** Both are given or none; null for none and for refused. */
    static GeoPoint read(TextInput input, BigDecimal latitude, BigDecimal longitude) {
        if (latitude == null && longitude == null) {
            return null;
        }
        var good = good(input, "latitude", latitude, POLE) & good(input, "longitude", longitude, ANTIMERIDIAN);
        return good ? new GeoPoint(latitude, longitude) : null;
    }

    private static boolean good(TextInput input, String field, BigDecimal value, int limit) {
        if (value == null) {
            input.refuse(field, InputRule.REQUIRED);
        } else if (value.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            input.refuse(field, InputRule.OUT_OF_RANGE, Integer.toString(-limit), Integer.toString(limit));
        } else {
            return true;
        }
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GeoPoint point
                && Objects.equals(latitude, point.latitude)
                && Objects.equals(longitude, point.longitude);
    }

    @Override
    public int hashCode() {
        return Objects.hash(latitude, longitude);
    }
}
