package org.tandem.webform;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** A form was made or changed. */
record WebFormChanged(UUID subjectId, Map<String, String> detail) implements DomainEvent {
    @Override
    public String subject() {
        return "web-form";
    }

    @Override
    public String type() {
        return "web-form.saved";
    }
}
