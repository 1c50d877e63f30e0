package org.tandem.routing;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What the latest leads would have become by the rules as they are, and by the changed ones.
 *
 * @param leads how many were tried
 * @param partners whom they would have been offered to, those with the greatest difference first
 */
public record RoutingSimulation(
        int leads, int unplacedBefore, int unplacedAfter, int pooledBefore, int pooledAfter, List<Share> partners)
        implements Serializable {

    /** Leads offered to one partner. */
    public record Share(UUID organizationId, String organizationName, int before, int after) implements Serializable {}
}
