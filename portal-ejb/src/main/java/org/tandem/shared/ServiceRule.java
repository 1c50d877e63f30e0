package org.tandem.shared;

/** What a part of the service that is away says. */
public enum ServiceRule implements Rule {
    SEARCH_UNAVAILABLE,
    /** Whatever names an index: a lead is not taken in without having been compared with those that are there. */
    LOOKUP_UNAVAILABLE
}
