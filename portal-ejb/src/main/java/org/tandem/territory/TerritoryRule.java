package org.tandem.territory;

import org.tandem.shared.Rule;

public enum TerritoryRule implements Rule {
    TERRITORY_EMPTY,
    TERRITORY_AREAS_OR_CIRCLE,
    TERRITORY_CIRCLE_INCOMPLETE,
    TERRITORY_AREA_UNREADABLE,
    TERRITORY_NAME_TAKEN,
    TERRITORY_PARTNER_UNKNOWN,
    TERRITORY_TOO_MANY_AREAS
}
