package org.tandem.shared;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/** Somebody wrote the same unique key meanwhile: the same request, sent once more, finds what is there now. */
@ApplicationException(rollback = true)
public class LostRace extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DUPLICATE_KEY = 1062;
    private static final int LONGEST_CHAIN = 20;

    private LostRace(Throwable cause) {
        super(cause);
    }

    /** @return this refusal of the database as a lost race where it is about that key, or else as it came */
    public static RuntimeException about(String key, RuntimeException thrown) {
        Throwable cause = thrown;
        for (var depth = 0; cause != null && depth < LONGEST_CHAIN; depth++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getErrorCode() == DUPLICATE_KEY
                    && sql.getMessage().contains(key)) {
                return new LostRace(thrown);
            }
        }
        return thrown;
    }
}
