package org.tandem.lead;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One lead as the caller may see it. While {@code masked}, everything that tells who the customer is is null and the
 * texts are the masked ones.
 *
 * @param amount estimated value in {@code currency}; while masked only {@code valueBand} tells the size
 * @param verbs what the caller may do with it now
 */
public record LeadView(
        UUID id,
        long version,
        String reference,
        LeadStatus status,
        boolean masked,
        String title,
        String need,
        String category,
        String company,
        String domain,
        String contactName,
        String email,
        String phone,
        String street,
        String postcode,
        String city,
        String subdivision,
        String country,
        BigDecimal amount,
        String currency,
        ValueBand valueBand,
        LeadSource source,
        Instant receivedAt,
        UUID ownerOrganizationId,
        String ownerOrganizationName,
        UUID ownerPersonId,
        String ownerPersonName,
        Instant claimedAt,
        String closedReason,
        String externalId,
        Set<LeadVerb> verbs)
        implements Serializable {

    public boolean can(LeadVerb verb) {
        return verbs.contains(verb);
    }
}
