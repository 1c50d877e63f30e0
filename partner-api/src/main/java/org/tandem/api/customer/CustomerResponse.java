package org.tandem.api.customer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.api.http.Versioned;
import org.tandem.customer.CustomerView;

/** One customer. */
public record CustomerResponse(
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

        @Schema(description = "Names of those that work with it; for a partner its own alone")
        List<String> partners,

        boolean editable)
        implements Versioned {

    static CustomerResponse from(CustomerView customer) {
        return new CustomerResponse(
                customer.id(),
                customer.version(),
                customer.reference(),
                customer.name(),
                customer.domain(),
                customer.taxId(),
                customer.phone(),
                customer.street(),
                customer.postcode(),
                customer.city(),
                customer.subdivision(),
                customer.country(),
                customer.createdAt(),
                customer.partners(),
                customer.editable());
    }
}
