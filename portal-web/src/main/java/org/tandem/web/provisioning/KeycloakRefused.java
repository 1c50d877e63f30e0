package org.tandem.web.provisioning;

/** Keycloak has answered, and the answer is no. */
class KeycloakRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    KeycloakRefused(String what, int status) {
        super(what + " answered " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
