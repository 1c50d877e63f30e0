package org.tandem.api.territory;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.tandem.api.http.Versioned;
import org.tandem.territory.Territory;

/** Areas or a circle, and who is in charge. */
public record TerritoryResponse(
        UUID id,
        long version,
        String name,
        List<String> areas,
        BigDecimal latitude,
        BigDecimal longitude,
        BigDecimal radiusKm,
        List<InChargeResponse> partners)
        implements Versioned {

    static TerritoryResponse from(Territory territory) {
        var circle = territory.circle();
        return new TerritoryResponse(
                territory.id(),
                territory.version(),
                territory.name(),
                territory.areas().stream().map(Object::toString).toList(),
                circle == null ? null : circle.latitude(),
                circle == null ? null : circle.longitude(),
                circle == null ? null : circle.radiusKm(),
                territory.partners().stream().map(InChargeResponse::from).toList());
    }
}
