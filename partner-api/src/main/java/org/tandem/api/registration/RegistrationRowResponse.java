package org.tandem.api.registration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.registration.RegistrationRow;
import org.tandem.registration.RegistrationStatus;

/** A line of a list of registrations. */
public record RegistrationRowResponse(
        UUID id,
        String reference,
        RegistrationStatus status,
        String company,
        String country,
        String subdivision,
        List<String> categories,
        BigDecimal amount,
        String currency,
        String expectedClose,
        String organizationName,
        String personName,
        Instant createdAt,
        Instant submittedAt,
        Instant approvedUntil,
        Integer daysLeft,
        boolean inConflict) {

    static RegistrationRowResponse from(RegistrationRow row) {
        return new RegistrationRowResponse(
                row.id(),
                row.reference(),
                row.status(),
                row.company(),
                row.country(),
                row.subdivision(),
                row.categories(),
                row.amount(),
                row.currency(),
                RegistrationResponse.day(row.expectedClose()),
                row.organizationName(),
                row.personName(),
                row.createdAt(),
                row.submittedAt(),
                row.approvedUntil(),
                row.daysLeft(),
                row.inConflict());
    }
}
