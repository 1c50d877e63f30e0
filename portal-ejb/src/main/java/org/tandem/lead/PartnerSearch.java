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
    void stop(UUID leadId, Instant at) {
        offers.withdraw(leadId, at);
        queue.remove(List.of(leadId));
    }

    /** A lead is restored whose offers are over: partners are looked for once more. */
    void resume(UUID leadId, LeadStanding former) {
        if (former.status() == LeadStatus.OFFERED) {
            queue.add(List.of(leadId));
        }
    }
}
