package org.tandem.listing;

import org.tandem.shared.Rule;

public enum ListingRule implements Rule {
    VIEW_TOO_MANY,
    VIEW_SHARING_NOT_ALLOWED,
    VIEW_DEFAULT_MUST_BE_SHARED,
    LIST_COLUMN_REQUIRED
}
