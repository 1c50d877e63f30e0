package org.tandem.api.opportunity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.opportunity.OpportunityRow;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.pipeline.ForecastCategory;

/** A line of a list of opportunities. {@code forecast}: what was set, else what the stage says. */
public record OpportunityRowResponse(
        UUID id,
        long version,
        String reference,
        String name,
        UUID customerId,
        String customerName,
        UUID stageId,
        OpportunityStatus status,
        BigDecimal amount,
        String currency,

        @Schema(format = "date") String closeDate,

        String nextStep,

        @Schema(format = "date") String nextStepOn,

        ForecastCategory forecast,
        String ownerOrganizationName,
        String ownerPersonName,
        Instant touchedAt,
        boolean stalled) {

    static OpportunityRowResponse from(OpportunityRow row) {
        return new OpportunityRowResponse(
                row.id(),
                row.version(),
                row.reference(),
                row.name(),
                row.customerId(),
                row.customerName(),
                row.stageId(),
                row.status(),
                row.amount(),
                row.currency(),
                row.closeDate().toString(),
                row.nextStep(),
                OpportunityResponse.day(row.nextStepOn()),
                row.forecast(),
                row.ownerOrganizationName(),
                row.ownerPersonName(),
                row.touchedAt(),
                row.stalled());
    }
}
