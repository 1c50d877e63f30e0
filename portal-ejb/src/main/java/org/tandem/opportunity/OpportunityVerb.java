package org.tandem.opportunity;

/** What the caller may do with an opportunity now; pages and API offer just these. */
public enum OpportunityVerb {
    REVISE,
    MOVE,
    WIN,
    LOSE,
    REOPEN,
    SET_TEAM,
    ASSIGN,
    RECORD_ACTIVITY
}
