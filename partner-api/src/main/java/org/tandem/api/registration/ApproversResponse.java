package org.tandem.api.registration;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.registration.ApprovalStep;

/** Who is asked, in order. */
public record ApproversResponse(
        @Schema(description = "Empty: it is approved at once")
        List<ApprovalStepResponse> items) {

    static ApproversResponse from(List<ApprovalStep> steps) {
        return new ApproversResponse(ApprovalStepResponse.from(steps));
    }
}
