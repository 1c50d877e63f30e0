package org.tandem.api.lead;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a lead shall be offered. */
public record OfferRequest(
        List<UUID> organizationIds,

        @Schema(
                nullable = true,
                description = "Of each partner's business time until the deadline; null: as its level has it")
        Integer minutes) {}
