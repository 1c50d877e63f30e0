package org.tandem.api.registration;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.registration.AccountAnswer;

/** Whether the account can be registered; never by whom it is held. */
public record AccountCheckResponse(
        AccountAnswer.State state,

        @Schema(nullable = true, description = "With PROTECTED: when that ends")
        Instant until,

        @Schema(description = "How often your company may still ask in this hour")
        int left) {

    static AccountCheckResponse from(AccountAnswer answer) {
        return new AccountCheckResponse(answer.state(), answer.until(), answer.left());
    }
}
