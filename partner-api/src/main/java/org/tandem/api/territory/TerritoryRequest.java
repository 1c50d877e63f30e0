package org.tandem.api.territory;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.territory.DescribeTerritory;

/** Areas or a circle, and who is in charge. */
public record TerritoryRequest(
        String name,

        @Schema(description = "`DE` for a country, `DE-NW` for a part of it, `DE 50` for postcodes that begin so")
        List<String> areas,

        BigDecimal latitude,
        BigDecimal longitude,
        BigDecimal radiusKm,
        List<UUID> partnerIds) {

    DescribeTerritory toCommand() {
        return new DescribeTerritory(name, areas, latitude, longitude, radiusKm, partnerIds);
    }
}
