package org.tandem.tenancy;

import org.tandem.shared.Rule;

public enum TenantRule implements Rule {
    ACCENT_INVALID,
    ACCENT_TOO_LIGHT
}
