package org.tandem.shared;

import jakarta.ejb.EJBTransactionRolledbackException;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What became of the rows of one action on many: each stands for itself, so that one refusal stops none of the others.
 *
 * @param done what is needed to take each of them back
 * @param at when; for {@link #UNDO} from then on it can be taken back, once
 */
public record BulkOutcome<T extends Serializable>(List<T> done, List<Refusal> refused, Instant at)
        implements Serializable {
    public static final int MOST_ROWS = 200;
    /** Ten seconds as people count them, and the way of the answer. */
    private static final Duration UNDO = Duration.ofSeconds(12);

    /** A row that stayed as it was, and why. */
    public record Refusal(String reference, Violation reason) implements Serializable {}

    /** @param action in a transaction of its own for each row */
    public static <T extends Serializable> BulkOutcome<T> of(
            List<PickedRow> rows, Instant at, Function<PickedRow, T> action) {
        if (rows.isEmpty() || rows.size() > MOST_ROWS) {
            throw new RuleViolation(InputRule.SELECTION_REQUIRED);
        }
        var done = new ArrayList<T>();
        var refused = new ArrayList<Refusal>();
        for (var row : rows) {
            try {
                done.add(action.apply(row));
            } catch (RuleViolation broken) {
                refused.add(new Refusal(row.reference(), broken.violations().get(0)));
            } catch (Conflict lost) {
                refused.add(new Refusal(row.reference(), new Violation(lost.code(), null, List.of())));
            } catch (EJBTransactionRolledbackException lost) {
                refused.add(new Refusal(row.reference(), new Violation(Conflict.STALE_VERSION, null, List.of())));
            } catch (NotFound gone) {
                refused.add(new Refusal(row.reference(), Violation.of(InputRule.ROW_GONE)));
            }
        }
        return new BulkOutcome<>(List.copyOf(done), List.copyOf(refused), at);
    }

    public boolean canBeUndone(Instant now) {
        return !done.isEmpty() && now.isBefore(at.plus(UNDO));
    }
}
