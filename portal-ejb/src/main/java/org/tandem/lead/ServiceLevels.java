package org.tandem.lead;

/** What the firm does when a partner does not work a lead in time. */
public enum ServiceLevels {
    /** Nothing is measured. */
    OFF,
    /** The owner is warned; then the lead is on the list of stale ones. */
    WARN,
    /** The owner is warned; then the lead is taken back and another partner is looked for. */
    RECYCLE
}
