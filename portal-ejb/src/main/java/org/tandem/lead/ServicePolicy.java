package org.tandem.lead;

import java.time.Instant;

/** What is to be done about an owned lead when its clock is looked at. */
final class ServicePolicy {
    /** The next thing that happens to the owner. */
    enum Verdict {
        /** It has been active: the clock starts anew from then. */
        RESTART,
        WARN,
        BREACH,
        RECYCLE,
        /** Not yet. */
        WAIT
    }

    private ServicePolicy() {}

    /**
     * @param lastActivity of the owner's company; null when there was none
     * @param warned whether it was warned about this step already
     * @param breached whether the lead is on the list of stale ones already
     */
    static Verdict judge(
            ServiceTerms.Due due,
            Instant lastActivity,
            boolean warned,
            boolean breached,
            ServiceLevels levels,
            Instant now) {
        if (lastActivity != null && lastActivity.isAfter(due.since())) {
            return Verdict.RESTART;
        }
        if (levels == ServiceLevels.RECYCLE && !now.isBefore(due.dueAt())) {
            return Verdict.RECYCLE;
        }
        if (!breached && !now.isBefore(due.dueAt())) {
            return Verdict.BREACH;
        }
        return !warned && !breached && !now.isBefore(due.warnAt()) ? Verdict.WARN : Verdict.WAIT;
    }
}
