package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Ends and reminds of the offers of one firm, called again and again by the scheduler. */
@ApplicationScoped
public class OfferJob {
    @Inject
    private OfferClock clock;

    /** @return true when there may be more to do */
    public boolean workOnce() {
        var overdue = clock.overdue();
        if (!overdue.isEmpty()) {
            clock.expire(overdue);
        }
        return clock.remindOnce() || !overdue.isEmpty();
    }
}
