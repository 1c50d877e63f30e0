package org.tandem.lead;

/** What somebody did about a lead. */
public enum ActivityKind {
    CALL,
    MAIL,
    MEETING,
    NOTE
}
