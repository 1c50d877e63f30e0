package org.tandem.api.customer;

import java.util.List;
import org.tandem.customer.ContactRow;

/** People at a customer, by name; at most 200. */
public record ContactsResponse(List<ContactResponse> items) {

    static ContactsResponse from(List<ContactRow> contacts) {
        return new ContactsResponse(contacts.stream().map(ContactResponse::from).toList());
    }
}
