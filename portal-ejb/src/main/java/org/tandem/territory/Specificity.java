package org.tandem.territory;

/** How closely a territory fits a place; the last one fits best. */
public enum Specificity {
    COUNTRY,
    CIRCLE,
    SUBDIVISION,
    POSTCODE
}
