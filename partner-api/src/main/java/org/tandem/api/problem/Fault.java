package org.tandem.api.problem;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tandem.shared.Conflict;
import org.tandem.shared.LostRace;
import org.tandem.shared.NotFound;
import org.tandem.shared.RateExceeded;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Unavailable;

/**
 * Reads a refusal out of whatever was thrown. The container wraps: a lost race can surface at commit, inside an
 * EJBException, so the whole chain of causes is looked at, from the outside in.
 */
public final class Fault {
    private static final Set<String> OUR_OWN_MISTAKES = Set.of("22", "23", "42");
    private static final int LONGEST_CHAIN = 20;
    private static final int RETRY_SECONDS = 2;

    private Fault() {}

    public static Refusal explain(Throwable thrown) {
        var cause = thrown;
        for (var depth = 0; cause != null && depth < LONGEST_CHAIN; depth++, cause = cause.getCause()) {
            var refusal = known(cause);
            if (refusal != null) {
                return refusal;
            }
        }
        return Refusal.of(ApiCode.INTERNAL);
    }

    private static Refusal known(Throwable cause) {
        if (cause instanceof RequestRefused refused) {
            return refused.refusal();
        } else if (cause instanceof RateExceeded often) {
            return new Refusal(
                    ApiCode.RATE_LIMITED.status(),
                    often.code(),
                    often.violations(),
                    Map.of("Retry-After", Long.toString(1 + often.getWait().toSeconds())));
        } else if (cause instanceof RuleViolation broken) {
            return new Refusal(422, broken.code(), broken.violations(), Map.of());
        } else if (cause instanceof NotFound) {
            return Refusal.of(ApiCode.NOT_FOUND);
        } else if (cause instanceof Conflict conflict) {
            return new Refusal(409, conflict.code(), List.of(), Map.of());
        } else if (cause instanceof LostRace) {
            return Refusal.retryAfter(ApiCode.UNAVAILABLE, RETRY_SECONDS);
        } else if (cause instanceof Unavailable away) {
            var wait = Map.of("Retry-After", Integer.toString(Unavailable.RETRY_SECONDS));
            return new Refusal(ApiCode.UNAVAILABLE.status(), away.code(), List.of(), wait);
        } else if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
            return Refusal.of(ApiCode.FORBIDDEN);
        } else if (cause instanceof OptimisticLockException) {
            return Refusal.of(ApiCode.STALE_VERSION);
        } else if (cause instanceof WebApplicationException http) {
            return ofHttp(http);
        }
        return cause instanceof SQLException sql ? ofDatabase(sql) : null;
    }

    private static Refusal ofHttp(WebApplicationException http) {
        var refusal = Refusal.of(ApiCode.ofStatus(http.getResponse().getStatus()));
        var allow = http.getResponse().getHeaderString("Allow");
        return allow == null ? refusal : refusal.with("Allow", allow);
    }

    /** A statement that the database rejects is a fault of ours; everything else (gone, full, locked) passes. */
    private static Refusal ofDatabase(SQLException sql) {
        var state = sql.getSQLState();
        var ours = state != null && state.length() > 2 && OUR_OWN_MISTAKES.contains(state.substring(0, 2));
        return ours ? Refusal.of(ApiCode.INTERNAL) : Refusal.retryAfter(ApiCode.UNAVAILABLE, RETRY_SECONDS);
    }
}
