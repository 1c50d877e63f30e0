package org.tandem.api.customer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.customer.DescribeContact;

/** What is said about a person at a customer. */
public record ContactRequest(
        String name,
        String email,

        @Schema(description = "With the country code", example = "+49 221 5550 117")
        String phone,

        String jobTitle) {

    DescribeContact toCommand() {
        return new DescribeContact(name, email, phone, jobTitle, null);
    }
}
