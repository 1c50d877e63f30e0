package org.tandem.api.firm;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.http.Versioned;
import org.tandem.firm.FirmView;
import org.tandem.firm.ProvisioningFault;
import org.tandem.firm.ProvisioningState;

/** One firm: how it looks, how big it is, and how far its first administrator's invitation is. */
public record FirmResponse(
        UUID id,
        long version,
        String name,
        String slug,
        String accent,
        String currency,
        String locale,
        String zone,
        Instant createdAt,
        int organizations,
        int people,
        ProvisioningState state,

        @Schema(nullable = true, description = "What went wrong at the last attempt")
        ProvisioningFault fault,

        @Schema(nullable = true, description = "When the invitation was sent")
        Instant invitedAt,

        @Schema(description = "Whether an invitation can be sent again")
        boolean invitable)
        implements Versioned {

    static FirmResponse from(FirmView firm) {
        var row = firm.row();
        return new FirmResponse(
                row.id(),
                firm.version(),
                row.name(),
                row.slug(),
                firm.accent(),
                firm.currency(),
                firm.locale(),
                firm.zone(),
                row.createdAt(),
                row.organizations(),
                row.people(),
                row.state(),
                row.fault(),
                firm.invitedAt(),
                firm.isInvitable());
    }
}
