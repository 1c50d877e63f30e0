package org.tandem.webhook;

/** FAILED: given up after the last try. */
public enum DeliveryState {
    WAITING,
    DELIVERED,
    FAILED
}
