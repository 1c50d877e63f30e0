package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Whether a partner is being looked for, for one lead that was locked before. */
@ApplicationScoped
class PartnerSearch {
    @Inject
    private OfferBook offers;

    @Inject
    private RoutingQueue queue;

    /** Somebody has decided otherwise: open offers are withdrawn, and routing leaves it alone. */
    void stop(Lead lead, Instant at) {
        if (lead.getStatus() == LeadStatus.OFFERED) {
            offers.withdraw(lead.getId(), at);
        } else if (lead.getStatus() == LeadStatus.NEW) {
            queue.remove(List.of(lead.getId()));
        }
    }

    /** A lead is restored whose offers are over: partners are looked for once more. */
    void resume(UUID leadId, LeadStanding former) {
        if (former.status() == LeadStatus.OFFERED) {
            queue.add(List.of(leadId));
        }
    }
}
