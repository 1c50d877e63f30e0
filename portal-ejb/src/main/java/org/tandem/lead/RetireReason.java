package org.tandem.lead;

/** Why staff took a lead out of the programme. */
public enum RetireReason {
    INVALID,
    DUPLICATE,
    SPAM
}
