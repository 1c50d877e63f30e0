package org.tandem.api.lead;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.tandem.lead.TimelineEntry;

/** One thing that happened; {@code type} is stable, for example {@code lead.claimed}. */
public record TimelineEntryResponse(
        UUID id, Instant at, String type, String personName, String organizationName, Map<String, String> detail) {

    static TimelineEntryResponse from(TimelineEntry entry) {
        return new TimelineEntryResponse(
                entry.id(), entry.at(), entry.type(), entry.personName(), entry.organizationName(), entry.detail());
    }
}
