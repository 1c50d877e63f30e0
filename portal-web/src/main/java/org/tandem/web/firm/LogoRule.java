package org.tandem.web.firm;

import org.tandem.shared.Rule;

public enum LogoRule implements Rule {
    LOGO_TOO_LARGE,
    LOGO_NOT_A_PICTURE,
    LOGO_TOO_MANY_PIXELS
}
