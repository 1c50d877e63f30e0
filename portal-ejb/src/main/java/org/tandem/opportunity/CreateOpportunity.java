package org.tandem.opportunity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An opportunity as somebody enters it, unchecked.
 *
 * @param customerId one that the caller may see
 * @param currency null: the firm's
 * @param closeDate null: in 90 days
 * @param ownerOrganizationId for channel managers; a partner's opportunity is its own
 * @param ownerPersonId one of the owner's people; null: for a partner the caller, else nobody yet
 */
public record CreateOpportunity(
        UUID customerId,
        String name,
        UUID contactId,
        BigDecimal amount,
        String currency,
        LocalDate closeDate,
        Set<String> categories,
        UUID ownerOrganizationId,
        UUID ownerPersonId) {}
