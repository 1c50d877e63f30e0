package org.tandem.api.firm;

import org.tandem.firm.InviteAdministrator;

/** Who gets the invitation. */
public record AdministratorRequest(String firstName, String lastName, String email) {

    InviteAdministrator toCommand() {
        return new InviteAdministrator(firstName, lastName, email);
    }
}
