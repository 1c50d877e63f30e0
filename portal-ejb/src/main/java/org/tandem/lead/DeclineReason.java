package org.tandem.lead;

/** Why a partner does not want an offered lead. */
public enum DeclineReason {
    TOO_FAR,
    NO_CAPACITY,
    WRONG_PRODUCT,
    TOO_SMALL,
    KNOWN_CUSTOMER,
    NOT_INTERESTED
}
