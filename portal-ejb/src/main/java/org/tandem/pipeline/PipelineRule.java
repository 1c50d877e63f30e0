package org.tandem.pipeline;

import org.tandem.shared.Rule;

public enum PipelineRule implements Rule {
    STAGE_IN_USE,
    STAGE_LAST,
    STAGE_TOO_MANY,
    STAGE_ORDER_INCOMPLETE
}
