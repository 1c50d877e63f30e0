package org.tandem.api.opportunity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who shall own an opportunity. */
public record OpportunityAssignmentRequest(
        UUID organizationId,

        @Schema(nullable = true, description = "One of its people, or null: nobody yet")
        UUID personId) {}
