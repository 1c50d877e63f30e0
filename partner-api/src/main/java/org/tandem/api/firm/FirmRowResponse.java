package org.tandem.api.firm;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.firm.FirmRow;
import org.tandem.firm.ProvisioningFault;
import org.tandem.firm.ProvisioningState;

/** A line of the list of firms. */
public record FirmRowResponse(
        UUID id,
        String name,
        String slug,
        Instant createdAt,

        @Schema(description = "Companies of its network, its own included")
        int organizations,

        int people,
        ProvisioningState state,

        @Schema(nullable = true, description = "What went wrong at the last attempt")
        ProvisioningFault fault) {

    static FirmRowResponse from(FirmRow firm) {
        return new FirmRowResponse(
                firm.id(),
                firm.name(),
                firm.slug(),
                firm.createdAt(),
                firm.organizations(),
                firm.people(),
                firm.state(),
                firm.fault());
    }
}
