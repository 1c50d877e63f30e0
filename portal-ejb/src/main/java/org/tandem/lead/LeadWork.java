package org.tandem.lead;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** What the owner of a lead does with it. Everybody of the owning company with the role may. */
@Stateless
@Gate
@DenyAll
public class LeadWork {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private LeadScope scope;

    @Inject
    private LeadReader reader;

    @Inject
    private ActivityLog activities;

    @Inject
    private ClaimLedger ledger;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** The owner's first activity starts the work. Channel managers may note something about any lead. */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.CHANNEL_MANAGER})
    public LeadView record(UUID leadId, ActivityKind kind, String text, Integer minutes) {
        var lead = em.find(Lead.class, leadId);
        if (lead == null || !scope.sees(lead.getStatus(), lead.getOwnerOrganizationId())) {
            throw new NotFound();
        }
        if (scope.masks(lead.getOwnerOrganizationId())) {
            throw new RuleViolation(LeadRule.LEAD_MOVE_NOT_ALLOWED);
        }
        var activity = activities.write(leadId, kind, text, minutes);
        var starts = lead.getStatus() == LeadStatus.CLAIMED && scope.owns(lead.getOwnerOrganizationId());
        if (starts) {
            lead.start();
        }
        return done(LeadChanged.of(
                leadId, LeadChanged.ACTIVITY, "activity", activity, "kind", kind, "started", starts ? "true" : null));
    }

    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public LeadView start(UUID leadId, long version) {
        own(leadId, version).start();
        return done(LeadChanged.of(leadId, LeadChanged.STARTED));
    }

    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public LeadView qualify(UUID leadId, long version) {
        own(leadId, version).qualify();
        return done(LeadChanged.of(leadId, LeadChanged.QUALIFIED));
    }

    /** @param note optional */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public LeadView lose(UUID leadId, long version, LostReason reason, String note) {
        var lead = own(leadId, version);
        if (reason == null) {
            throw RuleViolation.at("reason", LeadRule.LEAD_REASON_REQUIRED);
        }
        lead.lose(reason);
        return done(LeadChanged.of(
                leadId, LeadChanged.LOST, "reason", reason, "activity", activities.writeOptional(leadId, note)));
    }

    /** Back to the pool, where every partner that sells may claim it; its own company after the cooling-off. @param note optional */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public LeadView release(UUID leadId, long version, String note) {
        var lead = own(leadId, version);
        if (!lead.getStatus().isOpenWork()) {
            throw new RuleViolation(LeadRule.LEAD_MOVE_NOT_ALLOWED);
        }
        lead.pool();
        ledger.giveBack(leadId, time.now());
        return done(LeadChanged.of(leadId, LeadChanged.RELEASED, "activity", activities.writeOptional(leadId, note)));
    }

    private Lead own(UUID leadId, long version) {
        var lead = scope.requireOwn(em.find(Lead.class, leadId));
        lead.requireVersion(version);
        return lead;
    }

    private LeadView done(LeadChanged event) {
        events.fire(event);
        em.flush();
        return reader.require(event.subjectId());
    }
}
