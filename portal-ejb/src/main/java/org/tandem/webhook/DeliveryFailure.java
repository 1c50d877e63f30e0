package org.tandem.webhook;

/** Why the last try did not work. */
public enum DeliveryFailure {
    /** It answered, but not with success; a redirect is none. */
    REFUSED,
    TIMED_OUT,
    NOT_REACHED,
    NAME_UNKNOWN,
    /** The name leads to an address that is not of the public internet. */
    ADDRESS_NOT_PUBLIC
}
