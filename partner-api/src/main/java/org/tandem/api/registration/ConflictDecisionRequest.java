package org.tandem.api.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.registration.ConflictReason;
import org.tandem.registration.ConflictSide;

/** Which side goes on, and why. */
public record ConflictDecisionRequest(
        ConflictSide winner,
        ConflictReason reason,

        @Schema(description = "Optional; the firm alone reads it")
        String note) {}
