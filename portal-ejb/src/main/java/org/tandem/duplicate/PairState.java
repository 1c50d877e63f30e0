package org.tandem.duplicate;

public enum PairState {
    OPEN,
    MERGED,
    DISMISSED
}
