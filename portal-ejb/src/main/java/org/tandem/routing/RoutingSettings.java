package org.tandem.routing;

import java.io.Serializable;
import org.tandem.lead.ServiceLevels;

/**
 * How a firm routes where a rule says nothing else.
 *
 * @param reachKm d0: at this distance the factor is 0.37
 * @param idleDays after so many days without activity a lead of a partner without level is stale
 */
public record RoutingSettings(long version, Weights weights, int reachKm, ServiceLevels serviceLevels, int idleDays)
        implements Serializable {
    static final RoutingSettings USUAL = new RoutingSettings(0, Weights.USUAL, 100, ServiceLevels.OFF, 14);
}
