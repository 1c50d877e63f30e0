package org.tandem.lead;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** The offers of the caller's company: see them, take the lead, or say why not. */
@Stateless
@Gate
@DenyAll
public class OfferService {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private OfferLister lister;

    @Inject
    private OfferBook offers;

    @Inject
    private LeadCapacity capacity;

    @Inject
    private RoutingQueue queue;

    @Inject
    private ActivityLog activities;

    @Inject
    private LeadReader reader;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public PageOf<OfferRow> list(OfferState state, String cursor, int limit) {
        return lister.list(state, cursor, limit);
    }

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OfferRow require(UUID offerId) {
        return lister.require(offerId);
    }

    /** The offer of a lead to the caller's company, while it is open. */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OfferRow openOf(UUID leadId) {
        return lister.openOf(leadId);
    }

    /**
     * The same as claiming the lead; harmless when the company has it by this offer.
     *
     * @throws RuleViolation when the company or the caller holds or took too much
     * @throws Conflict LEAD_TAKEN when another company that was asked was faster; OFFER_EXPIRED, OFFER_OVER
     */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public LeadView accept(UUID offerId) {
        var agreed = capacity.queue(caller.organizationId());
        var offer = lister.require(offerId);
        var now = time.now();
        if (offers.take(offer.leadId(), now)) {
            capacity.requireRoom(agreed, offer.leadId(), caller.organizationId(), caller.personId(), now);
            events.fire(LeadChanged.of(offer.leadId(), LeadChanged.CLAIMED, "organization", caller.organizationId()));
            return reader.require(offer.leadId());
        }
        return switch (offer.state()) {
            case ACCEPTED ->
                reader.find(offer.leadId())
                        .filter(lead -> !lead.masked())
                        .orElseThrow(() -> new Conflict(OfferRule.OFFER_OVER));
            case TAKEN -> throw new Conflict(LeadRule.LEAD_TAKEN);
            case OPEN, EXPIRED -> throw new Conflict(OfferRule.OFFER_EXPIRED);
            case DECLINED, WITHDRAWN -> throw new Conflict(OfferRule.OFFER_OVER);
        };
    }

    /**
     * The company is not asked again about this lead; when nobody else may still claim it, another partner is looked for.
     *
     * @param contacted whether somebody of the company has spoken to the customer already
     * @param note optional
     */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OfferRow decline(UUID offerId, DeclineReason reason, boolean contacted, String note) {
        var offer = lister.require(offerId);
        if (reason == null) {
            throw RuleViolation.at("reason", OfferRule.OFFER_REASON_REQUIRED);
        }
        var lead = em.find(Lead.class, offer.leadId(), LockModeType.PESSIMISTIC_WRITE);
        var now = time.now();
        if (!offers.close(offerId, OfferState.DECLINED, reason, contacted, now)) {
            throw new Conflict(OfferRule.OFFER_OVER);
        }
        offers.exclude(lead.getId(), caller.organizationId(), OfferState.DECLINED.name(), now, null);
        events.fire(LeadChanged.of(
                lead.getId(),
                LeadChanged.DECLINED,
                "organization",
                caller.organizationId(),
                "reason",
                reason,
                "contacted",
                contacted,
                "activity",
                activities.writeOptional(lead.getId(), note)));
        lookOn(lead);
        return lister.require(offerId);
    }

    private void lookOn(Lead lead) {
        if (lead.getStatus() == LeadStatus.OFFERED && !offers.anyOpen(lead.getId())) {
            lead.awaitRouting();
            em.flush();
            queue.add(List.of(lead.getId()));
        }
    }
}
