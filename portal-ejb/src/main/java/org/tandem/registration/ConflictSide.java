package org.tandem.registration;

/** The two sides of a conflict: what was there first, and the registration that met it. */
public enum ConflictSide {
    EARLIER,
    LATER
}
