package org.tandem.registration;

/** Why one side of a conflict goes on and the other does not. */
public enum ConflictReason {
    FIRST_SUBMISSION,
    BETTER_EVIDENCE,
    CUSTOMER_WISH,
    NO_PROGRESS,
    DIFFERENT_DEAL,
    OTHER
}
