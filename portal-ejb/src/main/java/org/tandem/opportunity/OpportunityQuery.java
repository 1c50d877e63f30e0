package org.tandem.opportunity;

import java.time.LocalDate;
import java.util.UUID;
import org.tandem.pipeline.ForecastCategory;

/**
 * Filter and page of a list of opportunities: open ones that close soonest first, closed ones the last first.
 *
 * @param status null: open
 * @param q words that must all occur (as beginnings of words), or a reference; null: any
 * @param owner organization that owns them; a partner sees its own whatever stands here
 * @param closeTo last day, included
 * @param mine those of the caller himself
 * @param cursor of the page before; null: first page
 * @param limit 1 to 200
 */
public record OpportunityQuery(
        OpportunityStatus status,
        String q,
        UUID stage,
        ForecastCategory forecast,
        String category,
        UUID owner,
        UUID customer,
        LocalDate closeFrom,
        LocalDate closeTo,
        boolean stalled,
        boolean mine,
        String cursor,
        int limit) {

    public static final int MAX_LIMIT = 200;

    OpportunityStatus wanted() {
        return status == null ? OpportunityStatus.OPEN : status;
    }
}
