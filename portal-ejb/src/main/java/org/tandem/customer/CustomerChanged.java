package org.tandem.customer;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** Something happened to a customer. The detail names nobody but by id. */
public record CustomerChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String CREATED = "customer.created";
    static final String DESCRIBED = "customer.described";
    static final String PARTNER_ADDED = "customer.partner-added";
    static final String PARTNER_REMOVED = "customer.partner-removed";
    static final String CONTACT_ADDED = "customer.contact-added";
    static final String CONTACT_CHANGED = "customer.contact-changed";

    static CustomerChanged of(UUID customerId, String type) {
        return new CustomerChanged(customerId, type, Map.of());
    }

    static CustomerChanged of(UUID customerId, String type, String name, Object value) {
        return value == null
                ? of(customerId, type)
                : new CustomerChanged(customerId, type, Map.of(name, value.toString()));
    }

    @Override
    public String subject() {
        return "customer";
    }
}
