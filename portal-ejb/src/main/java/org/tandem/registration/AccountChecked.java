package org.tandem.registration;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** Somebody asked whether an account is free. Names what was answered, not the account. */
public record AccountChecked(UUID subjectId, Map<String, String> detail) implements DomainEvent {
    @Override
    public String subject() {
        return "account-check";
    }

    @Override
    public String type() {
        return "account.checked";
    }
}
