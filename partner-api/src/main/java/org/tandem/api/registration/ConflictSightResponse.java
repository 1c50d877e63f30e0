package org.tandem.api.registration;

import java.time.Instant;
import org.tandem.registration.ConflictSight;

/** That somebody saw the evidence. */
public record ConflictSightResponse(String personName, String organizationName, Instant firstAt, Instant lastAt) {
    static ConflictSightResponse from(ConflictSight seen) {
        return new ConflictSightResponse(seen.personName(), seen.organizationName(), seen.firstAt(), seen.lastAt());
    }
}
