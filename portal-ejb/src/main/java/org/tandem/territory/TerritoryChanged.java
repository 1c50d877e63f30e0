package org.tandem.territory;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** A territory was drawn, changed or given up. */
public record TerritoryChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String DRAWN = "territory.drawn";
    static final String CHANGED = "territory.changed";
    static final String REMOVED = "territory.removed";

    @Override
    public String subject() {
        return "territory";
    }
}
