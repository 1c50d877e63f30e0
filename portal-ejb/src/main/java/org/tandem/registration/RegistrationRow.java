package org.tandem.registration;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A line of a list of registrations. */
public record RegistrationRow(
        UUID id,
        long version,
        String reference,
        RegistrationStatus status,
        String company,
        String country,
        String subdivision,
        List<String> categories,
        BigDecimal amount,
        String currency,
        LocalDate expectedClose,
        String organizationName,
        String personName,
        Instant createdAt,
        Instant submittedAt,
        Instant approvedUntil,
        Integer daysLeft,
        boolean inConflict)
        implements Serializable {}
