package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;

/** Watches the service levels of one firm, called again and again by the scheduler. */
@ApplicationScoped
public class ServiceJob {
    private static final int PORTION = 200;

    @Inject
    private ServiceClock clock;

    @Inject
    private ClaimWatch watch;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    /** @return true when there may be more to do */
    public boolean workOnce() {
        if (!clock.isOn()) {
            watch.forget(caller.tenantId());
            return false;
        }
        var more = start();
        var due = clock.due(PORTION);
        if (!due.isEmpty()) {
            clock.look(due);
        }
        return more || !due.isEmpty();
    }

    private boolean start() {
        var firm = caller.tenantId();
        var now = time.now();
        var look = watch.next(firm, now);
        var started = clock.start(look, PORTION);
        var more = started.size() == PORTION;
        watch.seen(firm, look, more ? last(started) : null, now);
        return more;
    }

    private static UUID last(List<UUID> leadIds) {
        return leadIds.get(leadIds.size() - 1);
    }
}
