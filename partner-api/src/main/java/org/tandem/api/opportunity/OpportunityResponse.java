package org.tandem.api.opportunity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.http.Versioned;
import org.tandem.opportunity.LossReason;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.opportunity.OpportunityVerb;
import org.tandem.opportunity.OpportunityView;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.ForecastCategory;

/** One opportunity. {@code changeable} and {@code verbs}: what the caller may change and do now. */
public record OpportunityResponse(
        UUID id,
        long version,
        String reference,
        String name,
        OpportunityStatus status,
        UUID stageId,
        UUID customerId,
        String customerName,
        UUID contactId,
        String contactName,
        UUID leadId,
        String leadReference,
        UUID registrationId,
        BigDecimal amount,
        String currency,

        @Schema(format = "date") String closeDate,

        String nextStep,

        @Schema(format = "date") String nextStepOn,

        @Schema(description = "What was set, else what the stage says")
        ForecastCategory forecast,

        Set<String> categories,
        UUID ownerOrganizationId,
        String ownerOrganizationName,
        UUID ownerPersonId,
        String ownerPersonName,
        UUID channelManagerId,
        String channelManagerName,
        LossReason lostReason,
        Instant createdAt,
        Instant touchedAt,
        Instant closedAt,
        boolean stalled,
        List<TeamMemberResponse> team,
        Set<DealField> changeable,
        Set<OpportunityVerb> verbs)
        implements Versioned {

    static OpportunityResponse from(OpportunityView one) {
        return new OpportunityResponse(
                one.id(),
                one.version(),
                one.reference(),
                one.name(),
                one.status(),
                one.stage().id(),
                one.customerId(),
                one.customerName(),
                one.contactId(),
                one.contactName(),
                one.leadId(),
                one.leadReference(),
                one.registrationId(),
                one.amount(),
                one.currency(),
                one.closeDate().toString(),
                one.nextStep(),
                day(one.nextStepOn()),
                one.forecast(),
                one.categories(),
                one.ownerOrganizationId(),
                one.ownerOrganizationName(),
                one.ownerPersonId(),
                one.ownerPersonName(),
                one.channelManagerId(),
                one.channelManagerName(),
                one.lostReason(),
                one.createdAt(),
                one.touchedAt(),
                one.closedAt(),
                one.stalled(),
                one.team().stream().map(TeamMemberResponse::from).toList(),
                one.changeable(),
                one.verbs());
    }

    static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
