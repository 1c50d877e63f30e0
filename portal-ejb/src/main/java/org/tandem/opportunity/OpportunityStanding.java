package org.tandem.opportunity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What an open opportunity was like, as far as it can be put back. */
public record OpportunityStanding(LocalDate closeDate, UUID ownerPersonId, UUID channelManagerId, Instant touchedAt)
        implements Serializable {

    static OpportunityStanding of(OpportunityView opportunity) {
        return new OpportunityStanding(
                opportunity.closeDate(),
                opportunity.ownerPersonId(),
                opportunity.channelManagerId(),
                opportunity.touchedAt());
    }
}
