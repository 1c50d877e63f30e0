package org.tandem.lead;

/** Why a partner gave a lead up for good. */
public enum LostReason {
    NO_BUDGET,
    NO_ANSWER,
    COMPETITOR,
    NOT_A_FIT,
    TIMING,
    OTHER
}
