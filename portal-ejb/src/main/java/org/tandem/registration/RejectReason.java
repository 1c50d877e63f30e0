package org.tandem.registration;

/** Why the firm gives no exclusivity. CONFLICT is said by the decision of one only. */
public enum RejectReason {
    NOT_ELIGIBLE,
    NO_EVIDENCE,
    DIRECT_BUSINESS,
    TOO_SMALL,
    CONFLICT,
    OTHER
}
