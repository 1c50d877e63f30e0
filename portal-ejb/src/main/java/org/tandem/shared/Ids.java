package org.tandem.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Keys are UUID version 7: made by the application, sorted by time, so that inserts stay at the end of the index. */
public final class Ids {
    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
