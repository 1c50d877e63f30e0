package org.tandem.api.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.registration.ConflictParty;
import org.tandem.registration.ConflictSide;

/** One side of a conflict: a registration, or a lead that a partner works. */
public record ConflictPartyResponse(
        ConflictSide side,

        @Schema(description = "registration or lead") String subject,

        UUID subjectId,
        String reference,
        UUID organizationId,
        String organizationName,
        String personName,
        String status,
        String company,

        @Schema(description = "When it was submitted, or claimed")
        Instant since,

        String evidence,

        @Schema(nullable = true, description = "Of a lead: how much was done")
        Integer activities,

        List<ConflictStatementResponse> statements) {

    static ConflictPartyResponse from(ConflictParty of) {
        return new ConflictPartyResponse(
                of.side(),
                of.subject(),
                of.subjectId(),
                of.reference(),
                of.organizationId(),
                of.organizationName(),
                of.personName(),
                of.status(),
                of.company(),
                of.since(),
                of.evidence(),
                of.activities(),
                of.statements().stream().map(ConflictStatementResponse::from).toList());
    }
}
