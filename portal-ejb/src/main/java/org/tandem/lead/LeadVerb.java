package org.tandem.lead;

/** What the caller may do with a lead now; pages and API offer just these. */
public enum LeadVerb {
    CLAIM,
    DECLINE,
    RELEASE,
    RECORD_ACTIVITY,
    START,
    QUALIFY,
    CONVERT,
    LOSE,
    ASSIGN,
    RETRACT,
    POOL,
    RETIRE,
    OFFER,
    ROUTE
}
