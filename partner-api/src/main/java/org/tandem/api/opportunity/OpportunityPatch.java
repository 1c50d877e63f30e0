package org.tandem.api.opportunity;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.http.Parameters;
import org.tandem.opportunity.ReviseOpportunity;
import org.tandem.pipeline.ForecastCategory;

/** What shall be different about an opportunity; what is absent stays. */
public record OpportunityPatch(
        String name,
        BigDecimal amount,
        String currency,

        @Schema(format = "date") String closeDate,

        @Schema(description = "An empty text takes step and date away")
        String nextStep,

        @Schema(format = "date") String nextStepOn,

        ForecastCategory forecast,

        @Schema(description = "Codes of product categories; replaces them all")
        Set<String> categories,

        UUID contactId,
        UUID ownerPersonId,

        @Schema(description = "For channel managers only") UUID channelManagerId) {

    ReviseOpportunity toCommand() {
        return new ReviseOpportunity(
                name,
                amount,
                currency,
                Parameters.dayOf("closeDate", closeDate),
                nextStep,
                Parameters.dayOf("nextStepOn", nextStepOn),
                forecast,
                categories,
                contactId,
                ownerPersonId,
                channelManagerId);
    }
}
