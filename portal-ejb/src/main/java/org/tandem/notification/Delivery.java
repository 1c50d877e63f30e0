package org.tandem.notification;

/** How somebody is told. What is mailed stands in the inbox too. */
public enum Delivery {
    PORTAL,
    MAIL,
    DIGEST,
    OFF
}
