package org.tandem.lead;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Where a lead stands and who has it, to be put back there later. */
public record LeadStanding(
        LeadStatus status, UUID ownerOrganizationId, UUID ownerPersonId, Instant claimedAt, String closedReason)
        implements Serializable {

    static LeadStanding of(LeadView lead) {
        return new LeadStanding(
                lead.status(), lead.ownerOrganizationId(), lead.ownerPersonId(), lead.claimedAt(), lead.closedReason());
    }
}
