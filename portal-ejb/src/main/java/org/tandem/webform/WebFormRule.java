package org.tandem.webform;

import org.tandem.shared.Rule;

public enum WebFormRule implements Rule {
    FORM_CUSTOMER_REQUIRED,
    FORM_ORIGIN_INVALID,
    FORM_CONSENT_REQUIRED
}
