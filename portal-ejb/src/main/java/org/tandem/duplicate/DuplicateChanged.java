package org.tandem.duplicate;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** Somebody has decided that two leads are not the same. The subject is the pair. */
record DuplicateChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String DISMISSED = "duplicate.dismissed";

    @Override
    public String subject() {
        return "duplicate";
    }
}
