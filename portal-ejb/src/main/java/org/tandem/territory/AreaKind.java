package org.tandem.territory;

/** What an area is named by. */
public enum AreaKind {
    COUNTRY,
    SUBDIVISION,
    POSTCODE
}
