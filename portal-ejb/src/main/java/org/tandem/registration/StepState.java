package org.tandem.registration;

/** Where one of several approvals stands. CLOSED: it is not needed any more. */
public enum StepState {
    WAITING,
    PENDING,
    AGREED,
    CLOSED
}
