package org.tandem.shared;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody was faster in the database: the same request, sent once more, finds what is there now. */
@ApplicationException(rollback = true)
public class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DUPLICATE_KEY = 1062;
    /** The row was changed meanwhile, waiting for a lock took too long, deadlock: the same call may well succeed. */
    private static final Set<Integer> LOST_RACES = Set.of(1020, 1205, 1213);

    private static final int LONGEST_CHAIN = 20;

    private LostRace(Throwable cause) {
        super(cause);
    }

    /** @return this refusal of the database as a lost race where it is about that key, or else as it came */
    public static RuntimeException about(String key, RuntimeException thrown) {
        var aboutIt = refusals(thrown)
                .anyMatch(sql ->
                        sql.getErrorCode() == DUPLICATE_KEY && sql.getMessage().contains(key));
        return aboutIt ? new LostRace(thrown) : thrown;
    }

    /**
     * To be thrown out of a service instead of what it failed with: the container writes a log about an exception that it
     * does not know, and a race that is run again is nobody's fault.
     *
     * @return a lost race as such, anything else as it came
     */
    public static RuntimeException toldApart(RuntimeException thrown) {
        return !(thrown instanceof LostRace) && isBehind(thrown) ? new LostRace(thrown) : thrown;
    }

    /**
     * True when the transaction was rolled back for a reason that is gone at the next try. The container wraps, and at
     * commit it does so more than once, so the whole chain of causes is looked at.
     */
    public static boolean isBehind(Throwable thrown) {
        return chain(thrown).anyMatch(LostRace.class::isInstance)
                || refusals(thrown).anyMatch(sql -> LOST_RACES.contains(sql.getErrorCode()));
    }

    private static Stream<SQLException> refusals(Throwable thrown) {
        return chain(thrown).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(LONGEST_CHAIN);
    }
}
