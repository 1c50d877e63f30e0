package org.tandem.stack.demo;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.lead.LeadDraft;
import org.tandem.lead.LeadStatus;

/**
 * One lead of the demo with everything that happened to it.
 *
 * @param owner who works it; null while it waits in the pool
 * @param events its audit trail, the first one says that it came in
 */
record DemoLead(
        UUID tenantId,
        UUID id,
        String reference,
        Instant receivedAt,
        LeadDraft draft,
        LeadStatus status,
        String closedReason,
        DemoWorld.Login owner,
        Instant claimedAt,
        List<Event> events) {

    /** @param activity what the person wrote; null for anything else */
    record Event(UUID id, Instant at, DemoWorld.Login by, String type, String detail, String activity) {}
}
