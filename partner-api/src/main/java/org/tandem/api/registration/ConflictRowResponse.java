package org.tandem.api.registration;

import java.time.Instant;
import java.util.UUID;
import org.tandem.registration.ConflictRow;
import org.tandem.registration.ConflictStatus;

/** A line of the list of conflicts. */
public record ConflictRowResponse(
        UUID id,
        ConflictStatus status,
        Instant openedAt,
        String company,
        String reference,
        String organizationName,
        String otherReference,
        String otherOrganizationName) {

    static ConflictRowResponse from(ConflictRow row) {
        return new ConflictRowResponse(
                row.id(),
                row.status(),
                row.openedAt(),
                row.company(),
                row.reference(),
                row.organizationName(),
                row.otherReference(),
                row.otherOrganizationName());
    }
}
