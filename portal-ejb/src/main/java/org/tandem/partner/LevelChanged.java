package org.tandem.partner;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** A level of the partner programme was made or changed. */
public record LevelChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String MADE = "programme-level.made";
    static final String CHANGED = "programme-level.changed";

    @Override
    public String subject() {
        return "programme-level";
    }
}
