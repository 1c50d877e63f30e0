package org.tandem.opportunity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.pipeline.ForecastCategory;

/**
 * A line of a list and a card of the board.
 *
 * @param amount null while it is not known
 * @param forecast what was set, else what the stage says
 * @param idleDays whole days since anybody did something
 */
public record OpportunityRow(
        UUID id,
        long version,
        String reference,
        String name,
        UUID customerId,
        String customerName,
        UUID stageId,
        String stageNameEn,
        String stageNameDe,
        OpportunityStatus status,
        BigDecimal amount,
        String currency,
        LocalDate closeDate,
        String nextStep,
        LocalDate nextStepOn,
        ForecastCategory forecast,
        String ownerOrganizationName,
        String ownerPersonName,
        Instant touchedAt,
        long idleDays,
        boolean stalled)
        implements Serializable {

    public String stage(String language) {
        return "de".equals(language) ? stageNameDe : stageNameEn;
    }
}
