package org.tandem.firm;

/** How far a firm is in Keycloak. */
public enum ProvisioningState {
    WAITING,
    DONE,
    FAILED
}
