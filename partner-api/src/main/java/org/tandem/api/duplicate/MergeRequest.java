package org.tandem.api.duplicate;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.lead.MergeLeads;

/** Two leads that are one, with the versions that were read of them. */
public record MergeRequest(
        UUID survivorId,
        long survivorVersion,
        UUID loserId,
        long loserVersion,

        @Schema(nullable = true, description = "Which of two partners that work the leads keeps the one")
        UUID ownerOrganizationId) {

    MergeLeads toCommand() {
        return new MergeLeads(survivorId, survivorVersion, loserId, loserVersion, ownerOrganizationId);
    }
}
