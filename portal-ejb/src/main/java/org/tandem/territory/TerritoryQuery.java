package org.tandem.territory;

import java.util.UUID;

/**
 * Filter and page of the list of territories, by name.
 *
 * @param country with an area in it, or null
 * @param partnerId in charge, or null
 */
public record TerritoryQuery(String country, UUID partnerId, String cursor, int limit) {
    public static final int MAX_LIMIT = 200;
}
