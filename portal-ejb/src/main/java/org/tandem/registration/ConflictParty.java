package org.tandem.registration;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One side of a conflict with its evidence: a registration, or a lead that a partner works.
 *
 * @param subject {@code registration} or {@code lead}
 * @param since when it was submitted, or claimed
 * @param evidence as its registration says it; null of a lead
 * @param activities how much was done about the lead; null of a registration
 */
public record ConflictParty(
        ConflictSide side,
        String subject,
        UUID subjectId,
        String reference,
        UUID organizationId,
        String organizationName,
        String personName,
        String status,
        String company,
        Instant since,
        String evidence,
        Integer activities,
        List<ConflictStatement> statements)
        implements Serializable {}
