package org.tandem.idempotency;

import org.tandem.shared.Rule;

public enum IdempotencyRule implements Rule {
    IDEMPOTENCY_KEY_REUSED
}
