package org.tandem.registration;

/** How the one extension of a registration stands. */
public enum ExtensionState {
    NONE,
    ASKED,
    GRANTED,
    REFUSED
}
