package org.tandem.registration;

/** What the caller may do with a registration now; pages and API offer just these. */
public enum RegistrationVerb {
    EDIT,
    SUBMIT,
    WITHDRAW,
    REQUEST_EXTENSION,
    TAKE_UP,
    APPROVE,
    RETURN,
    REJECT,
    DECIDE_EXTENSION
}
