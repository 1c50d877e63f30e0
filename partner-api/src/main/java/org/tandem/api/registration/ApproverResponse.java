package org.tandem.api.registration;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.registration.Approver;

/** Everybody with a role, or one person. */
public record ApproverResponse(
        @Schema(nullable = true) String role,
        @Schema(nullable = true) UUID personId,
        @Schema(nullable = true) String personName) {

    static ApproverResponse from(Approver approver) {
        return approver == null
                ? null
                : new ApproverResponse(approver.role(), approver.personId(), approver.personName());
    }
}
