package org.tandem.partner;

import org.tandem.shared.InputRule;
import org.tandem.shared.TextInput;

/** How whole numbers of a form are read. */
final class Whole {
    private static final int MOST = 1_000_000;

    private Whole() {}

    static void required(TextInput input, String field, Integer value, int least) {
        if (value == null) {
            input.refuse(field, InputRule.REQUIRED);
        } else {
            optional(input, field, value, least);
        }
    }

    static void optional(TextInput input, String field, Integer value, int least) {
        if (value != null && (value < least || value > MOST)) {
            input.refuse(field, InputRule.OUT_OF_RANGE, Integer.toString(least), Integer.toString(MOST));
        }
    }
}
