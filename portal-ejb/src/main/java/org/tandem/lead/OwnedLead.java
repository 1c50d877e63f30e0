package org.tandem.lead;

import java.util.UUID;

/** A lead that a partner works, as far as another room must know to tell whether it speaks of the same customer. */
public record OwnedLead(
        UUID id,
        UUID organizationId,
        String company,
        String domain,
        String category,
        String subdivision,
        String country) {}
