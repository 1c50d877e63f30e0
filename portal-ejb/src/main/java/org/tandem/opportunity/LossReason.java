package org.tandem.opportunity;

/** Why a deal did not come about. */
public enum LossReason {
    PRICE,
    COMPETITOR,
    NO_BUDGET,
    NO_DECISION,
    NOT_A_FIT,
    TIMING,
    OTHER
}
