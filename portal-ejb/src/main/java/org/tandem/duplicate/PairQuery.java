package org.tandem.duplicate;

import org.tandem.lead.MatchStrength;

/** @param strength null: any @param cursor of the page before; null: first page @param limit 1 to 200 */
public record PairQuery(MatchStrength strength, String cursor, int limit) {
    public static final int MAX_LIMIT = 200;
}
