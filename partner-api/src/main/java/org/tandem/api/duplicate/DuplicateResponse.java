package org.tandem.api.duplicate;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.duplicate.Duplicate;
import org.tandem.lead.MatchReason;
import org.tandem.lead.MatchStrength;

/** A lead or a customer that may be the same, and what it has in common with the report. */
public record DuplicateResponse(
        Duplicate.Kind kind,
        UUID id,
        String reference,
        String name,

        @Schema(nullable = true, description = "Of a lead; null for a customer")
        String status,

        MatchStrength strength,
        Set<MatchReason> reasons) {

    public static DuplicateResponse from(Duplicate known) {
        return new DuplicateResponse(
                known.kind(),
                known.id(),
                known.reference(),
                known.name(),
                known.status(),
                known.match().strength(),
                known.match().reasons());
    }
}
