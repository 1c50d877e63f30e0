package org.tandem.duplicate;

import org.tandem.shared.Rule;

public enum DuplicateRule implements Rule {
    PAIR_DECIDED
}
