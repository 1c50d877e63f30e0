package org.tandem.api.routing;

import java.util.List;
import org.tandem.api.http.Versioned;
import org.tandem.lead.ServiceLevels;
import org.tandem.routing.RoutingSettings;

/** How the firm routes where a rule says nothing else. */
public record RoutingSettingsResponse(
        long version, List<Integer> weights, int reachKm, ServiceLevels serviceLevels, int idleDays)
        implements Versioned {

    static RoutingSettingsResponse from(RoutingSettings settings) {
        return new RoutingSettingsResponse(
                settings.version(),
                settings.weights().values(),
                settings.reachKm(),
                settings.serviceLevels(),
                settings.idleDays());
    }
}
