package org.tandem.lead;

import org.tandem.shared.Rule;

public enum OfferRule implements Rule {
    OFFER_EXPIRED,
    OFFER_OVER,
    OFFER_REASON_REQUIRED,
    OFFER_TO_NOBODY,
    OFFER_TO_TOO_MANY,
    OFFER_PARTNER_BLOCKED,
    OFFER_PARTNER_EXCLUDED,
    OFFER_MINUTES_OUT_OF_RANGE
}
