package org.tandem.customer;

import org.tandem.shared.Rule;

public enum CustomerRule implements Rule {
    CUSTOMER_UNKNOWN,
    CUSTOMER_SHARED,
    CUSTOMER_PARTNER_CANNOT_SELL,
    CUSTOMER_PARTNER_KNOWN,
    CUSTOMER_PARTNER_WORKS,
    CONTACT_UNKNOWN
}
