package org.tandem.lead;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** Taking a lead out of the pool, or one that is offered. */
@Stateless
@Gate
@DenyAll
public class LeadClaiming {
    @Inject
    private ClaimLedger ledger;

    @Inject
    private OfferBook offers;

    @Inject
    private LeadCapacity capacity;

    @Inject
    private LeadReader reader;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /**
     * Makes the caller's company the owner and the caller the one who works it. Harmless when the company owns it
     * already.
     *
     * @throws RuleViolation when the company or the caller holds or took too much, or gave this lead back lately
     * @throws Conflict LEAD_TAKEN when another company has it, without a word about which
     */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public LeadView claim(UUID leadId) {
        if (!caller.identity().kind().sells()) {
            throw new RuleViolation(LeadRule.LEAD_ONLY_FOR_PARTNERS);
        }
        var agreed = capacity.queue(caller.organizationId());
        var now = time.now();
        if (ledger.take(leadId, now) || offers.take(leadId, now)) {
            capacity.requireRoom(agreed, leadId, caller.organizationId(), caller.personId(), now);
            events.fire(LeadChanged.of(leadId, LeadChanged.CLAIMED, "organization", caller.organizationId()));
            return reader.require(leadId);
        }
        var lead = reader.find(leadId).orElseThrow(NotFound::new);
        if (!lead.masked()) {
            return lead;
        }
        if (lead.status().isOwned()) {
            throw new Conflict(LeadRule.LEAD_TAKEN);
        }
        throw new NotFound();
    }
}
