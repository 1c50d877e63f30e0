package org.tandem.opportunity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** Something happened to an opportunity. The detail names organizations and people by id only, and never the customer. */
public record OpportunityChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String CREATED = "opportunity.created";
    static final String REVISED = "opportunity.revised";
    static final String MOVED = "opportunity.moved";
    static final String WON = "opportunity.won";
    static final String LOST = "opportunity.lost";
    static final String REOPENED = "opportunity.reopened";
    static final String RESTORED = "opportunity.restored";
    static final String ASSIGNED = "opportunity.assigned";
    static final String TEAM_SET = "opportunity.team-set";
    static final String ACTIVITY = "opportunity.activity-recorded";

    /** @param detail names and values in turn; a null value is left out */
    static OpportunityChanged of(UUID opportunityId, String type, Object... detail) {
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < detail.length; i += 2) {
            if (detail[i + 1] != null) {
                values.put(detail[i].toString(), detail[i + 1].toString());
            }
        }
        return new OpportunityChanged(opportunityId, type, values);
    }

    @Override
    public String subject() {
        return "opportunity";
    }
}
