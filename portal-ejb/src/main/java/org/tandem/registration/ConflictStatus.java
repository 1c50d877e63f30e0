package org.tandem.registration;

/** MOOT: one of its two sides has ended by itself, so there is nothing left to decide. */
public enum ConflictStatus {
    OPEN,
    DECIDED,
    MOOT
}
