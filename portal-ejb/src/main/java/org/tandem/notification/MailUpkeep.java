package org.tandem.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/** Keeps a firm's queue of mails bounded, and counts it for the operator. */
@Stateless
@Gate
@PermitAll
public class MailUpkeep {
    private static final int BATCH = 5000;
    /** News of four days ago are no news. */
    private static final Duration STALE = Duration.ofDays(4);

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration LATELY = Duration.ofDays(1);
    private static final String GIVE_UP = """
            UPDATE mails SET state = 'GIVEN_UP', failure = COALESCE(failure, 'too old')
            WHERE tenant_id = :tenant AND state = 'WAITING' AND created_at < :before LIMIT 5000""";
    private static final String FORGET =
            "DELETE FROM mails WHERE tenant_id = :tenant AND created_at < :before LIMIT 5000";
    private static final String COUNTS = """
            SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM mails WHERE tenant_id = :tenant AND state = 'WAITING' LIMIT 1001) w) AS waiting,
              (SELECT COUNT(*) FROM (SELECT 1 FROM mails WHERE tenant_id = :tenant AND state = 'SENT' AND due_at > :since LIMIT 1001) s) AS sent,
              (SELECT COUNT(*) FROM (SELECT 1 FROM mails WHERE tenant_id = :tenant AND state = 'GIVEN_UP' AND due_at > :since LIMIT 1001) g) AS given_up""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    /** @return true when there may be more */
    public boolean forgetOnce() {
        caller.requireSystem();
        var now = time.now();
        var stale = sql.update(GIVE_UP, update -> update.bind("before", now.minus(STALE)));
        var old = sql.update(FORGET, update -> update.bind("before", now.minus(KEPT)));
        return stale == BATCH || old == BATCH;
    }

    /** What waits, and what was sent and given up within a day; each count stops at 1,001. */
    public MailCounts counts() {
        caller.requireSystem();
        return sql.query(
                COUNTS,
                query -> query.bind("since", time.now().minus(LATELY))
                        .map((row, context) ->
                                new MailCounts(row.getInt("waiting"), row.getInt("sent"), row.getInt("given_up")))
                        .one());
    }
}
