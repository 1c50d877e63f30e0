package org.tandem.routing;

import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** A rule or the settings of the firm's routing changed. */
public record RoutingRuleChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String MADE = "routing-rule.made";
    static final String CHANGED = "routing-rule.changed";
    static final String REMOVED = "routing-rule.removed";
    static final String SETTINGS = "routing.settings-changed";

    @Override
    public String subject() {
        return "routing-rule";
    }
}
