package org.tandem.api.customer;

import java.time.Instant;
import java.util.UUID;
import org.tandem.customer.CustomerRow;

/** A line of a list of customers. {@code since}: when the caller's company began to work with it. */
public record CustomerRowResponse(
        UUID id, String reference, String name, String domain, String city, String country, Instant since) {

    static CustomerRowResponse from(CustomerRow row) {
        return new CustomerRowResponse(
                row.id(), row.reference(), row.name(), row.domain(), row.city(), row.country(), row.since());
    }
}
