package org.tandem.api.territory;

import java.util.UUID;
import org.tandem.territory.TerritoryPartner;

/** A partner in charge of a territory. */
public record InChargeResponse(UUID id, String name) {

    static InChargeResponse from(TerritoryPartner partner) {
        return new InChargeResponse(partner.id(), partner.name());
    }
}
