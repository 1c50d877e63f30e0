package org.tandem.opportunity;

/** Whether a deal is still being worked on. */
public enum OpportunityStatus {
    OPEN,
    WON,
    LOST
}
