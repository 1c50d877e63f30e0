package org.tandem.lead;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * An offer with what may be read of its lead before the claim.
 *
 * @param organizationName null for a partner: it is its own
 * @param remaining 0 to 100: how much of the time between offer and deadline is left; 0 when it is over
 */
public record OfferRow(
        UUID id,
        UUID leadId,
        String reference,
        String title,
        String category,
        String city,
        String country,
        ValueBand valueBand,
        OfferState state,
        UUID organizationId,
        String organizationName,
        Instant offeredAt,
        Instant deadline,
        Instant endedAt,
        DeclineReason reason,
        int remaining)
        implements Serializable {}
