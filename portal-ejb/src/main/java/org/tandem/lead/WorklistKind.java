package org.tandem.lead;

/** Leads that need a decision of the firm, and why. */
public enum WorklistKind {
    /** Routing found nobody. */
    UNPLACED,
    /** The owner owes a step that is overdue. */
    STALE,
    /** Taken back from an owner that did not work it, and not yet brought home by another. */
    RECYCLED
}
