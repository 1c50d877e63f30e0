package org.tandem.api.registration;

import java.time.Instant;
import java.util.UUID;
import org.tandem.registration.ConflictMark;
import org.tandem.registration.ConflictStatus;

/** That there is a conflict, without a word about the other side. */
public record ConflictMarkResponse(UUID id, ConflictStatus status, Instant openedAt) {
    static ConflictMarkResponse from(ConflictMark mark) {
        return new ConflictMarkResponse(mark.id(), mark.status(), mark.openedAt());
    }
}
