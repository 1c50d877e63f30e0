package org.tandem.lead;

/** What becomes of a report that repeats a lead. */
public enum DuplicatePolicy {
    /** The same report changes what the lead says; one that is only likely the same becomes a lead of its own. */
    UPDATE,
    /** Nothing that is there already, or likely is, is taken in. */
    SKIP,
    /** Only the external id makes it the same. */
    CREATE
}
