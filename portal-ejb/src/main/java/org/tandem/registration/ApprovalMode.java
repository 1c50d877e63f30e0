package org.tandem.registration;

/** How the approvals of a rule are asked for. One step is a sequence of one. */
public enum ApprovalMode {
    AUTOMATIC,
    SEQUENTIAL,
    PARALLEL
}
