package org.tandem.api.offer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.lead.DeclineReason;

/** Why an offer is not wanted. */
public record DeclineRequest(
        DeclineReason reason,

        @Schema(description = "Whether somebody of the company has spoken to the customer already")
        boolean contacted,

        @Schema(nullable = true, description = "In words, for the firm")
        String note) {}
