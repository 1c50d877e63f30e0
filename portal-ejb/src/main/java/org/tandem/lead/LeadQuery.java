package org.tandem.lead;

import java.util.Set;
import java.util.UUID;

/**
 * Filter and page of a list of leads, newest first.
 *
 * @param scope whose leads; null or ALL means everything to a channel manager, and to a partner its own leads, or the pool
 *     when just that status is asked for
 * @param status empty: any
 * @param q words that must all occur (as beginnings of words); null: any. Never searches what the caller cannot see
 * @param minValue this band and above; null: any
 * @param cursor of the page before; null: first page
 * @param limit 1 to 200
 */
public record LeadQuery(
        Scope scope,
        Set<LeadStatus> status,
        String q,
        String category,
        String country,
        String subdivision,
        ValueBand minValue,
        UUID ownerOrganizationId,
        String cursor,
        int limit) {

    public static final int MAX_LIMIT = 200;

    /** Whose leads. */
    public enum Scope {
        AVAILABLE,
        OURS,
        MINE,
        ALL,
        /** Of a caller to whom leads are not shown at all. */
        NONE
    }

    public static LeadQuery of(Scope scope, int limit) {
        return new LeadQuery(scope, Set.of(), null, null, null, null, null, null, null, limit);
    }

    public LeadQuery withStatus(Set<LeadStatus> wanted) {
        return new LeadQuery(
                scope, wanted, q, category, country, subdivision, minValue, ownerOrganizationId, cursor, limit);
    }

    public LeadQuery withText(String words) {
        return new LeadQuery(
                scope, status, words, category, country, subdivision, minValue, ownerOrganizationId, cursor, limit);
    }

    LeadQuery in(Scope effective) {
        return new LeadQuery(
                effective, status, q, category, country, subdivision, minValue, ownerOrganizationId, cursor, limit);
    }

    public LeadQuery after(String nextCursor) {
        return new LeadQuery(
                scope, status, q, category, country, subdivision, minValue, ownerOrganizationId, nextCursor, limit);
    }
}
