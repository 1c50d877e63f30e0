package org.tandem.firm;

/** Why the last attempt did not succeed. */
public enum ProvisioningFault {
    /** Keycloak does not answer; tried again by itself. */
    KEYCLOAK_SILENT(true),
    /** The mail with the invitation could not be sent; tried again by itself. */
    MAIL_NOT_SENT(true),
    /** Keycloak has an organization of this name that belongs to another firm. */
    NAME_TAKEN(false),
    /** Somebody else has an account with this address. */
    ADDRESS_TAKEN(false),
    /** Keycloak refuses what was asked, for example a name it does not accept. */
    REFUSED(false);

    private final boolean passing;

    ProvisioningFault(boolean passing) {
        this.passing = passing;
    }

    public boolean isPassing() {
        return passing;
    }
}
