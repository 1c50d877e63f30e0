package org.tandem.api.duplicate;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.tandem.duplicate.PairLead;
import org.tandem.duplicate.PairRow;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.MatchReason;
import org.tandem.lead.MatchStrength;

/** Two leads that may be one; {@code lead} is the older one. */
public record PairResponse(
        UUID id, Side lead, Side other, MatchStrength strength, Set<MatchReason> reasons, Instant foundAt) {

    /** One of the two. */
    public record Side(UUID id, String reference, String title, String company, LeadStatus status) {
        static Side from(PairLead lead) {
            return new Side(lead.id(), lead.reference(), lead.title(), lead.company(), lead.status());
        }
    }

    static PairResponse from(PairRow pair) {
        return new PairResponse(
                pair.id(),
                Side.from(pair.lead()),
                Side.from(pair.other()),
                pair.match().strength(),
                pair.match().reasons(),
                pair.foundAt());
    }
}
