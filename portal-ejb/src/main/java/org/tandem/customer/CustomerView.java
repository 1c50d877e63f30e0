package org.tandem.customer;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One customer.
 *
 * @param partners names of those that work with it; for a partner its own alone
 * @param editable whether the caller may change it
 */
public record CustomerView(
        UUID id,
        long version,
        String reference,
        String name,
        String domain,
        String taxId,
        String phone,
        String street,
        String postcode,
        String city,
        String subdivision,
        String country,
        Instant createdAt,
        List<String> partners,
        boolean editable)
        implements Serializable {}
