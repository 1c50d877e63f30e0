package org.tandem.notification;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** A person chose how to be told. */
public record NotificationsChosen(UUID subjectId) implements DomainEvent {
    @Override
    public String subject() {
        return "person";
    }

    @Override
    public String type() {
        return "person.notifications-chosen";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of();
    }
}
