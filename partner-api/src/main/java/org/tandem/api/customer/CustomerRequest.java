package org.tandem.api.customer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.customer.DescribeCustomer;

/** What is said about a customer. The name is needed, all else optional; what is absent is emptied. */
public record CustomerRequest(
        String name,
        String domain,
        String taxId,
        String phone,
        String street,
        String postcode,
        String city,

        @Schema(description = "ISO 3166-2", example = "DE-NW")
        String subdivision,

        @Schema(description = "ISO 3166-1 alpha-2", example = "DE")
        String country) {

    DescribeCustomer toCommand() {
        return new DescribeCustomer(name, domain, taxId, phone, street, postcode, city, subdivision, country);
    }
}
