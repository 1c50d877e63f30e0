package org.tandem.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.pipeline.StageRow;

/**
 * One opportunity.
 *
 * @param forecast what was set, else what the stage says
 * @param leadReference of the lead it came from; null when from none
 * @param changeable what of it the caller may change now
 * @param verbs what the caller may do with it now
 */
public record OpportunityView(
        UUID id,
        long version,
        String reference,
        String name,
        OpportunityStatus status,
        StageRow stage,
        UUID customerId,
        String customerName,
        UUID contactId,
        String contactName,
        UUID leadId,
        String leadReference,
        UUID registrationId,
        BigDecimal amount,
        String currency,
        LocalDate closeDate,
        String nextStep,
        LocalDate nextStepOn,
        ForecastCategory forecast,
        Set<String> categories,
        UUID ownerOrganizationId,
        String ownerOrganizationName,
        UUID ownerPersonId,
        String ownerPersonName,
        Instant ownedSince,
        UUID channelManagerId,
        String channelManagerName,
        LossReason lostReason,
        Instant createdAt,
        Instant touchedAt,
        Instant closedAt,
        boolean stalled,
        List<TeamMember> team,
        Set<DealField> changeable,
        Set<OpportunityVerb> verbs)
        implements Serializable {

    public boolean can(OpportunityVerb verb) {
        return verbs.contains(verb);
    }
}
