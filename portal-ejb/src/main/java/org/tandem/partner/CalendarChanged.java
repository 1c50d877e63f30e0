package org.tandem.partner;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** A business calendar was made or changed. */
public record CalendarChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String MADE = "business-calendar.made";
    static final String CHANGED = "business-calendar.changed";

    @Override
    public String subject() {
        return "business-calendar";
    }
}
