package org.tandem.webhook;

/** PAUSED by an administrator, DISABLED because it took nothing for days or said that it is gone. */
public enum WebhookState {
    ACTIVE,
    PAUSED,
    DISABLED,
    REMOVED
}
