package org.tandem.api.registration;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.registration.Approver;

/** Everybody with a role, or one person; exactly one of the two. */
public record ApproverRequest(
        @Schema(nullable = true, example = "channel-manager")
        String role,

        @Schema(nullable = true) UUID personId) {

    static Approver toCommand(ApproverRequest wanted) {
        return wanted == null ? null : new Approver(wanted.role(), wanted.personId(), null);
    }
}
