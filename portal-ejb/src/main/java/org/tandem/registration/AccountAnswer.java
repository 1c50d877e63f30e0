package org.tandem.registration;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether an account can be registered, and never by whom it is held.
 *
 * @param until when the protection ends; null unless PROTECTED
 * @param left how often the caller's company may still ask in this hour
 */
public record AccountAnswer(State state, Instant until, int left) implements Serializable {
    /** FREE also where somebody has asked and nothing is decided yet. */
    public enum State {
        FREE,
        PROTECTED,
        YOURS
    }
}
