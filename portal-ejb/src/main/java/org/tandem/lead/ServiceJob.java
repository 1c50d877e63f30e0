package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Watches the service levels of one firm, called again and again by the scheduler. */
@ApplicationScoped
public class ServiceJob {
    @Inject
    private ServiceClock clock;

    /** @return true when there may be more to do */
    public boolean workOnce() {
        var more = clock.startOnce();
        var due = clock.due();
        if (!due.isEmpty()) {
            clock.look(due);
        }
        return more || !due.isEmpty();
    }
}
