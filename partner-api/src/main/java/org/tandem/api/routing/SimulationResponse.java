package org.tandem.api.routing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.routing.RoutingSimulation;

/** What the latest 1,000 leads would have become, before and after. */
public record SimulationResponse(
        int leads, int unplacedBefore, int unplacedAfter, int pooledBefore, int pooledAfter, List<Share> partners) {

    /** Leads offered to one partner. */
    @Schema(name = "SimulationShare")
    public record Share(UUID organizationId, String organizationName, int before, int after) {}

    static SimulationResponse from(RoutingSimulation tried) {
        return new SimulationResponse(
                tried.leads(),
                tried.unplacedBefore(),
                tried.unplacedAfter(),
                tried.pooledBefore(),
                tried.pooledAfter(),
                tried.partners().stream()
                        .map(share -> new Share(
                                share.organizationId(), share.organizationName(), share.before(), share.after()))
                        .toList());
    }
}
