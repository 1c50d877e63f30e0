package org.tandem.api.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.http.Versioned;
import org.tandem.registration.ConflictReason;
import org.tandem.registration.ConflictSide;
import org.tandem.registration.ConflictStatus;
import org.tandem.registration.ConflictView;

/** A conflict as the caller may see it: the firm both sides, a partner its own alone. */
public record ConflictResponse(
        UUID id,
        long version,
        ConflictStatus status,
        Instant openedAt,
        List<ConflictPartyResponse> parties,

        @Schema(nullable = true, description = "For the firm only")
        ConflictSide winner,

        @Schema(nullable = true, description = "For a partner only: whether its own side goes on")
        Boolean won,

        ConflictReason reason,
        String note,
        Instant decidedAt,
        String decidedByName,

        @Schema(description = "Who looked at the evidence; for the firm only")
        List<ConflictSightResponse> sights)
        implements Versioned {

    static ConflictResponse from(ConflictView of) {
        return new ConflictResponse(
                of.id(),
                of.version(),
                of.status(),
                of.openedAt(),
                of.parties().stream().map(ConflictPartyResponse::from).toList(),
                of.winner(),
                of.won(),
                of.reason(),
                of.note(),
                of.decidedAt(),
                of.decidedByName(),
                of.sights().stream().map(ConflictSightResponse::from).toList());
    }
}
