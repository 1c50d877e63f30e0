package org.tandem.lead;

import java.util.List;
import java.util.UUID;

/**
 * What was decided about a new lead: offered to some organizations, put into the pool, or placed with nobody.
 *
 * @param decisionId why; null when staff decided
 * @param offers of OFFERED, else empty
 * @param reason of UNPLACED, else null
 */
public record Placement(UUID leadId, LeadStatus outcome, UUID decisionId, List<Offered> offers, String reason) {

    /** To one organization, until its deadline. */
    public record Offered(UUID organizationId, OfferTime time) {}

    public static Placement offered(UUID leadId, UUID decisionId, List<Offered> offers) {
        return new Placement(leadId, LeadStatus.OFFERED, decisionId, List.copyOf(offers), null);
    }

    public static Placement pooled(UUID leadId, UUID decisionId) {
        return new Placement(leadId, LeadStatus.POOLED, decisionId, List.of(), null);
    }

    public static Placement unplaced(UUID leadId, UUID decisionId, String reason) {
        return new Placement(leadId, LeadStatus.UNPLACED, decisionId, List.of(), reason);
    }
}
