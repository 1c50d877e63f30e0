package org.tandem.lead;

import java.io.Serializable;
import java.util.UUID;

/**
 * What became of the offers to one partner.
 *
 * @param open not answered yet
 * @param taken another partner that was asked was faster
 * @param medianMinutes how long it took to accept or decline; null: it never did
 */
public record PartnerAnswers(
        UUID organizationId,
        String organizationName,
        int offered,
        int open,
        int accepted,
        int declined,
        int expired,
        int taken,
        Integer medianMinutes)
        implements Serializable {

    /** Of those that it could have taken, 0 to 100; null when there are none. */
    public Integer acceptance() {
        var decided = accepted + declined + expired;
        return decided == 0 ? null : Math.round(100f * accepted / decided);
    }
}
