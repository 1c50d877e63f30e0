package org.tandem.api.customer;

import java.util.UUID;
import org.tandem.api.http.Versioned;
import org.tandem.customer.ContactRow;

/** A person at a customer. */
public record ContactResponse(UUID id, long version, String name, String email, String phone, String jobTitle)
        implements Versioned {

    static ContactResponse from(ContactRow contact) {
        return new ContactResponse(
                contact.id(), contact.version(), contact.name(), contact.email(), contact.phone(), contact.jobTitle());
    }
}
