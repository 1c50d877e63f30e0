package org.tandem.firm;

import org.tandem.shared.Rule;

public enum FirmRule implements Rule {
    FIRM_SLUG_INVALID,
    FIRM_SLUG_TAKEN,
    FIRM_ADMINISTRATOR_SIGNED_IN,
    FIRM_INVITATION_UNDER_WAY,
    FIRM_NOT_MADE_HERE
}
