package org.tandem.api.lead;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who shall work a lead. */
public record AssignmentRequest(
        UUID organizationId,

        @Schema(nullable = true, description = "One of its people, or null: whoever works it first")
        UUID personId,

        @Schema(
                nullable = true,
                description = "True: however much the partner holds already; what it goes beyond is logged")
        Boolean beyondCapacity) {}
