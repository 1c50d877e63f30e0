package org.tandem.routing;

/** What speaks for a partner, each between 0 and 1; one that is not known is left out together with its weight. */
public enum Factor {
    DISTANCE,
    LEVEL,
    ACCEPTANCE,
    RESPONSE,
    WIN_RATE,
    CAPACITY,
    FAIRNESS
}
