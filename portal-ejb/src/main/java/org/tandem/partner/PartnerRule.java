package org.tandem.partner;

import org.tandem.shared.Rule;

public enum PartnerRule implements Rule {
    CALENDAR_WITHOUT_BLOCKS,
    CALENDAR_BLOCK_INVALID,
    CALENDAR_BLOCKS_OVERLAP
}
