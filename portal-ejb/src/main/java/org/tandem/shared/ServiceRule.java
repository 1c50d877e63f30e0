package org.tandem.shared;

/** What a part of the service that is away says. */
public enum ServiceRule implements Rule {
    SEARCH_UNAVAILABLE
}
