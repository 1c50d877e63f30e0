package org.tandem.api.opportunity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.opportunity.ConvertLead;
import org.tandem.opportunity.ConvertRegistration;

/** How a lead or a registration becomes an opportunity. */
public record ConversionRequest(
        @Schema(nullable = true, description = "An existing customer; a new one is made when absent")
        UUID customerId,

        @Schema(nullable = true, description = "What the lead or registration asks for when absent")
        String name) {

    ConvertRegistration toRegistrationCommand(UUID registrationId, long version) {
        return new ConvertRegistration(registrationId, version, customerId, name);
    }

    ConvertLead toCommand(UUID leadId, long version) {
        return new ConvertLead(leadId, version, customerId, name);
    }
}
