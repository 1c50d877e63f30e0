package org.tandem.lead;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.tandem.shared.DomainEvent;

/** Something happened to a lead. The detail names organizations and people by id only, and never the customer. */
public record LeadChanged(UUID subjectId, String type, Map<String, String> detail) implements DomainEvent {
    static final String RECEIVED = "lead.received";
    static final String UPDATED = "lead.updated";
    static final String CLAIMED = "lead.claimed";
    static final String RELEASED = "lead.released";
    static final String ACTIVITY = "lead.activity-recorded";
    static final String STARTED = "lead.started";
    static final String QUALIFIED = "lead.qualified";
    static final String CONVERTED = "lead.converted";
    static final String LOST = "lead.lost";
    static final String ASSIGNED = "lead.assigned";
    static final String RETRACTED = "lead.retracted";
    static final String POOLED = "lead.pooled";
    static final String RETIRED = "lead.retired";
    static final String QUEUED = "lead.routing-requested";
    static final String OFFERED = "lead.offered";
    static final String REMINDED = "lead.offer-reminded";
    static final String DECLINED = "lead.offer-declined";
    static final String EXPIRED = "lead.offer-expired";
    static final String UNPLACED = "lead.unplaced";
    static final String WARNED = "lead.service-warned";
    static final String BREACHED = "lead.service-breached";
    static final String RECYCLED = "lead.recycled";
    static final String RESTORED = "lead.restored";
    static final String MERGED = "lead.merged";
    static final String MERGED_AWAY = "lead.merged-away";
    static final String MERGE_UNDONE = "lead.merge-undone";

    /** @param detail names and values in turn; a null value is left out */
    static LeadChanged of(UUID leadId, String type, Object... detail) {
        var values = new LinkedHashMap<String, String>();
        for (var i = 0; i < detail.length; i += 2) {
            if (detail[i + 1] != null) {
                values.put(detail[i].toString(), detail[i + 1].toString());
            }
        }
        return new LeadChanged(leadId, type, values);
    }

    @Override
    public String subject() {
        return "lead";
    }
}
