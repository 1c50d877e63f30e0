package org.tandem.leadimport;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** A step in the life of an import; the last one is told to whoever started it. */
record LeadImportChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String UPLOADED = "lead-import.uploaded";
    static final String STARTED = "lead-import.started";
    static final String FINISHED = "lead-import.finished";

    @Override
    public String subject() {
        return "lead-import";
    }
}
