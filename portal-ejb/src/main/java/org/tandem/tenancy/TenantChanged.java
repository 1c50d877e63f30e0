package org.tandem.tenancy;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** A firm's name, accent or logo changed. */
public record TenantChanged(UUID subjectId, Map<String, String> detail) implements DomainEvent {
    @Override
    public String subject() {
        return "tenant";
    }

    @Override
    public String type() {
        return "tenant.changed";
    }
}
