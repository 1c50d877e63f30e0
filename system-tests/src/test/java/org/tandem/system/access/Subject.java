package org.tandem.system.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The record an operation is tried on; Summit Bikes of Aurora Cycles owns it.
 *
 * @param version as its owner last read it, for operations that want it
 * @param now reads it again as its owner, to see that a refusal left it alone
 */
record Subject(String id, long version, Supplier<JsonNode> now) {
    /** For operations that name no record. */
    static final Subject NONE = new Subject(new UUID(0, 0).toString(), 0, () -> null);

    Subject withId(String other) {
        return new Subject(other, version, now);
    }
}
