package org.tandem.lead;

/** How a lead reached the firm. */
public enum LeadSource {
    WEB_FORM,
    EVENT,
    CAMPAIGN,
    IMPORT,
    API,
    REFERRAL
}
