package org.tandem.territory;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A line of the list of territories.
 *
 * @param areas how many; none: it is a circle
 * @param sample the first areas, as they are typed; null for a circle
 * @param partners names with commas between them; null: nobody is in charge
 */
public record TerritoryRow(UUID id, String name, int areas, BigDecimal radiusKm, String sample, String partners)
        implements Serializable {}
