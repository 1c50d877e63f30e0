package org.tandem.partner;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A dated proof of a partner.
 *
 * @param category null when it is about no category; else leads of it may need the proof
 * @param validUntil the last day; null: for good
 */
public record CertificationRow(
        UUID id,
        UUID partnerId,
        String partnerName,
        String name,
        String category,
        LocalDate validFrom,
        LocalDate validUntil)
        implements Serializable {
    /** How long before its end a proof is worth a word. */
    public static final int SOON_DAYS = 60;

    /** How it stands on a day. */
    public enum State {
        NOT_YET,
        CURRENT,
        EXPIRING,
        EXPIRED
    }

    public State on(LocalDate day) {
        if (day.isBefore(validFrom)) {
            return State.NOT_YET;
        }
        if (validUntil == null || validUntil.isAfter(day.plusDays(SOON_DAYS))) {
            return State.CURRENT;
        }
        return validUntil.isBefore(day) ? State.EXPIRED : State.EXPIRING;
    }
}
