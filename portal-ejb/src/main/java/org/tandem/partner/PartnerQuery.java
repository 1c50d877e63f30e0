package org.tandem.partner;

import java.util.UUID;

/**
 * Filter and page of the list of partners.
 *
 * @param q beginning of the name, or null
 * @param levelId or null
 */
public record PartnerQuery(String q, UUID levelId, String cursor, int limit) {
    public static final int MAX_LIMIT = 200;
}
