package org.tandem.web.signin;

/** Keycloak, or a check of ours on its answer, says that this sign-in is not valid. */
class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String reason) {
        super(reason);
    }
}
