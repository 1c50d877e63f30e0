package org.tandem.lead;

import java.time.Duration;
import java.time.Instant;
import org.tandem.partner.BusinessHours;

/** Until when an offer stands, and when its partner is reminded: both after so much of the partner's business time. */
public record OfferTime(Instant remindAt, Instant deadline) {
    private static final double REMINDED_AFTER = 0.75;

    /** The deadline is never outside of business hours, whenever the offer is made. */
    public static OfferTime of(Instant offeredAt, Duration businessTime, BusinessHours hours) {
        var reminded = Duration.ofSeconds((long) (businessTime.toSeconds() * REMINDED_AFTER));
        return new OfferTime(hours.after(offeredAt, reminded), hours.after(offeredAt, businessTime));
    }
}
