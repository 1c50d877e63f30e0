package org.tandem.api.routing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.lead.ServiceLevels;

/** The firm's routing settings to write. */
public record RoutingSettingsRequest(
        @Schema(description = "0 to 100 for distance, level, acceptance, response, win rate, capacity, fairness")
        List<Integer> weights,

        @Schema(description = "At this distance the factor is 0.37")
        Integer reachKm,

        ServiceLevels serviceLevels,

        @Schema(description = "Days without activity until a lead of a partner without level is stale")
        Integer idleDays) {}
