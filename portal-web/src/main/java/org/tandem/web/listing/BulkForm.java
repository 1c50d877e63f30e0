package org.tandem.web.listing;

import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tandem.shared.BulkOutcome;

/**
 * What became of the last action on the ticked rows of a list.
 *
 * @param <T> what is needed to take one row's change back
 */
public abstract class BulkForm<T extends Serializable> implements Serializable {
    private static final long serialVersionUID = 1L;

    private BulkOutcome<T> outcome;
    private String said;

    /** The list, and what else counts its rows, is not what it was. */
    protected abstract void refresh();

    /** @param text of the number of rows that were done */
    protected void show(BulkOutcome<T> now, String text) {
        outcome = now;
        said = text;
        refresh();
    }

    /** Once: what has been taken back is not done again. */
    protected void takeBack(UnaryOperator<BulkOutcome<T>> undo) {
        var taken = undo.apply(outcome);
        show(new BulkOutcome<>(List.of(), taken.refused(), taken.at()), "lead.bulk.undone");
    }

    public BulkOutcome<T> getOutcome() {
        return outcome;
    }

    public String getSaid() {
        return said;
    }
}
