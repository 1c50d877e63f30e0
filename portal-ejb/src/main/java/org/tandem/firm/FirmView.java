package org.tandem.firm;

import java.io.Serializable;
import java.time.Instant;

/**
 * One firm, as its operator sees it.
 *
 * @param version of its provisioning
 * @param firstName of the first administrator; like what follows null for a firm that was not made here
 * @param dueAt when the next attempt is made, while it waits
 * @param invitedAt when the invitation was sent
 */
public record FirmView(
        FirmRow row,
        String accent,
        String currency,
        String locale,
        String zone,
        long version,
        String firstName,
        String lastName,
        String email,
        Instant dueAt,
        Instant invitedAt)
        implements Serializable {

    /** An invitation can be sent (again) as long as nobody of the firm has ever signed in, and while none is being sent. */
    public boolean isInvitable() {
        return email != null && row.people() == 0 && row.state() != ProvisioningState.WAITING;
    }

    FirmRule whyNotInvitable() {
        if (email == null) {
            return FirmRule.FIRM_NOT_MADE_HERE;
        }
        return row.people() > 0 ? FirmRule.FIRM_ADMINISTRATOR_SIGNED_IN : FirmRule.FIRM_INVITATION_UNDER_WAY;
    }
}
