package org.tandem.lead;

/** What the owner of a lead owes next. */
public enum ServiceStep {
    CONTACT,
    ACTIVITY
}
