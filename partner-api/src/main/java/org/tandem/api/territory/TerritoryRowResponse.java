package org.tandem.api.territory;

import java.math.BigDecimal;
import java.util.UUID;
import org.tandem.territory.TerritoryRow;

/** A line of the list of territories. Without areas it is a circle; without partners nobody is in charge. */
public record TerritoryRowResponse(UUID id, String name, int areas, BigDecimal radiusKm, String partners) {

    static TerritoryRowResponse from(TerritoryRow row) {
        return new TerritoryRowResponse(row.id(), row.name(), row.areas(), row.radiusKm(), row.partners());
    }
}
