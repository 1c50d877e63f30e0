package org.tandem.leadimport;

public enum ImportState {
    UPLOADED,
    RUNNING,
    DONE,
    FAILED
}
