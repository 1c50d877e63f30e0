package org.tandem.api.lead;

import java.util.List;
import org.tandem.lead.TimelineEntry;

/** What happened to a lead, newest first; empty while it is masked. */
public record TimelineResponse(List<TimelineEntryResponse> items) {

    public static TimelineResponse from(List<TimelineEntry> entries) {
        return new TimelineResponse(
                entries.stream().map(TimelineEntryResponse::from).toList());
    }
}
