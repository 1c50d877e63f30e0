package org.tandem.api.partner;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when a partner is absent; null: it is there again. */
public record AbsenceRequest(
        @Schema(nullable = true, description = "UTC", example = "2026-12-31T23:00:00Z")
        String absentUntil) {

    Instant moment() {
        return Moments.instant("absentUntil", absentUntil);
    }
}
