package org.tandem.organization;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

public record PreferencesChosen(UUID subjectId) implements DomainEvent {
    @Override
    public String subject() {
        return "person";
    }

    @Override
    public String type() {
        return "person.preferences-chosen";
    }

    @Override
    public Map<String, String> detail() {
        return Map.of();
    }
}
