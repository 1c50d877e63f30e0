package org.tandem.opportunity;

import java.io.Serializable;
import java.util.List;
import org.tandem.pipeline.StageRow;

/**
 * One column of the board: a stage, or what was won lately.
 *
 * @param stage null: won
 * @param cards the first of them
 * @param count at most {@link OpportunityBoard#MOST_COUNTED}; {@code capped} when there are more, and then {@code sums} are
 *     of those counted
 */
public record Lane(StageRow stage, List<OpportunityRow> cards, int count, boolean capped, List<Sum> sums)
        implements Serializable {

    public boolean isWon() {
        return stage == null;
    }

    public int hidden() {
        return count - cards.size();
    }
}
