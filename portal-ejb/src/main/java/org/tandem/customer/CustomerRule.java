package org.tandem.customer;

import org.tandem.shared.Rule;

public enum CustomerRule implements Rule {
    CUSTOMER_UNKNOWN,
    CUSTOMER_SHARED,
    CONTACT_UNKNOWN
}
