package org.tandem.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Works off the waiting leads of one firm, called again and again by the scheduler. */
@ApplicationScoped
public class RoutingJob {
    @Inject
    private RoutingBatch batch;

    /** @return true when there may be more to do */
    public boolean workOnce() {
        var due = batch.due();
        if (!due.isEmpty()) {
            batch.route(due);
        }
        return !due.isEmpty();
    }
}
