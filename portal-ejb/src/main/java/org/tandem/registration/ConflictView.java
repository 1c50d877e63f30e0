package org.tandem.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A conflict as the caller may see it: the firm sees both parties and who looked at it, a partner its own party alone.
 *
 * @param won to a partner, whether its own side went on; null while nothing is decided
 * @param note of the decision, for the firm only
 */
public record ConflictView(
        UUID id,
        long version,
        ConflictStatus status,
        Instant openedAt,
        List<ConflictParty> parties,
        ConflictSide winner,
        Boolean won,
        ConflictReason reason,
        String note,
        Instant decidedAt,
        String decidedByName,
        List<ConflictSight> sights,
        boolean mayDecide,
        boolean mayState)
        implements Serializable {}
