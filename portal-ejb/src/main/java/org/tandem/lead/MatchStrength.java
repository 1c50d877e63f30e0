package org.tandem.lead;

/** How surely two reports speak of the same interest; the first is the surest. */
public enum MatchStrength {
    EXACT,
    LIKELY,
    POSSIBLE
}
