package org.tandem.api.opportunity;

import java.math.BigDecimal;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.http.Parameters;
import org.tandem.opportunity.CreateOpportunity;

/** An opportunity to open. Customer and name are needed. {@code ownerOrganizationId} is for channel managers: a partner's is its own. */
public record OpportunityRequest(
        UUID customerId,
        String name,
        UUID contactId,
        BigDecimal amount,

        @Schema(description = "ISO 4217; the firm's when absent", example = "EUR")
        String currency,

        @Schema(format = "date", description = "In 90 days when absent")
        String closeDate,

        @Schema(description = "Codes of product categories") Set<String> categories,

        @Schema(description = "The partner, for channel managers only")
        UUID ownerOrganizationId,

        UUID ownerPersonId) {

    CreateOpportunity toCommand() {
        return new CreateOpportunity(
                customerId,
                name,
                contactId,
                amount,
                currency,
                Parameters.dayOf("closeDate", closeDate),
                categories,
                ownerOrganizationId,
                ownerPersonId);
    }
}
