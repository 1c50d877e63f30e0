package org.tandem.lead;

/** What two reports have in common, after normalising. */
public enum MatchReason {
    TAX_ID,
    EMAIL,
    NAME,
    DOMAIN,
    PHONE,
    POSTCODE
}
