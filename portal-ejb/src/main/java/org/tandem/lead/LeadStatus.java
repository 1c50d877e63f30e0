package org.tandem.lead;

import java.util.Map;
import java.util.Set;
import org.tandem.shared.RuleViolation;

/** The states of a lead and the moves between them. */
public enum LeadStatus {
    NEW,
    OFFERED,
    UNPLACED,
    POOLED,
    CLAIMED,
    WORKING,
    QUALIFIED,
    CONVERTED,
    LOST,
    RETIRED;

    private static final Map<LeadStatus, Set<LeadStatus>> MOVES = Map.of(
            NEW, Set.of(OFFERED, UNPLACED, POOLED, CLAIMED, RETIRED),
            OFFERED, Set.of(CLAIMED, NEW, POOLED, RETIRED),
            UNPLACED, Set.of(OFFERED, NEW, POOLED, CLAIMED, RETIRED),
            POOLED, Set.of(OFFERED, CLAIMED, NEW, RETIRED),
            CLAIMED, Set.of(CLAIMED, WORKING, QUALIFIED, LOST, POOLED, NEW, RETIRED),
            WORKING, Set.of(CLAIMED, QUALIFIED, LOST, POOLED, NEW, RETIRED),
            QUALIFIED, Set.of(CLAIMED, CONVERTED, LOST, POOLED, NEW, RETIRED),
            CONVERTED, Set.of(),
            LOST, Set.of(CLAIMED, POOLED, NEW, RETIRED),
            RETIRED, Set.of(NEW, POOLED));

    public boolean canMoveTo(LeadStatus next) {
        return MOVES.get(this).contains(next);
    }

    LeadStatus moveTo(LeadStatus next) {
        if (!canMoveTo(next)) {
            throw new RuleViolation(LeadRule.LEAD_MOVE_NOT_ALLOWED);
        }
        return next;
    }

    /** Owned and still being worked. */
    public boolean isOpenWork() {
        return this == CLAIMED || this == WORKING || this == QUALIFIED;
    }

    /** Waits for somebody to have it: can be offered, and routed anew. */
    public boolean isWaiting() {
        return this == NEW || this == UNPLACED || this == POOLED;
    }

    public boolean isOwned() {
        return isOpenWork() || this == CONVERTED || this == LOST;
    }
}
