package org.tandem.registration;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** Who must approve what has changed. */
public record ApprovalRuleChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String SAVED = "approval-rule.saved";
    static final String MOVED = "approval-rule.moved";
    static final String REMOVED = "approval-rule.removed";

    @Override
    public String subject() {
        return "approval-rule";
    }
}
