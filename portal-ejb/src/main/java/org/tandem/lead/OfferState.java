package org.tandem.lead;

/** Open until one of the others. TAKEN: another organization that was asked claimed it first. */
public enum OfferState {
    OPEN,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    TAKEN,
    WITHDRAWN
}
