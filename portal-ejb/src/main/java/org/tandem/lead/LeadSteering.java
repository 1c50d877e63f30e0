package org.tandem.lead;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.organization.Organization;
import org.tandem.organization.Person;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.shared.Violation;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** What the firm's channel managers do with any lead, whoever has it. */
@Stateless
@Gate
@DenyAll
public class LeadSteering {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private LeadScope scope;

    @Inject
    private LeadReader reader;

    @Inject
    private ClaimLedger ledger;

    @Inject
    private LeadCapacity capacity;

    @Inject
    private PartnerSearch search;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /**
     * @param personId one of the partner's people, or null: whoever of it works the lead first
     * @throws RuleViolation when the partner or the person holds too much already, or gave this lead back lately
     */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public LeadView assign(UUID leadId, long version, UUID organizationId, UUID personId) {
        scope.requireStaff();
        var agreed = capacity.queue(organizationId);
        var now = give(leadId, version, organizationId, personId);
        capacity.requireRoom(agreed, leadId, organizationId, personId, now);
        return done(LeadChanged.of(leadId, LeadChanged.ASSIGNED, "organization", organizationId, "person", personId));
    }

    /** As {@link #assign}, however much the partner holds; what was gone beyond stands in the timeline. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public LeadView assignBeyondCapacity(UUID leadId, long version, UUID organizationId, UUID personId) {
        scope.requireStaff();
        var agreed = capacity.queue(organizationId);
        var now = give(leadId, version, organizationId, personId);
        var beyond = capacity.exceeded(agreed, leadId, organizationId, personId, now).stream()
                .map(Violation::code)
                .collect(Collectors.joining(" "));
        return done(LeadChanged.of(
                leadId,
                LeadChanged.ASSIGNED,
                "organization",
                organizationId,
                "person",
                personId,
                "beyond",
                beyond.isEmpty() ? null : beyond));
    }

    private Instant give(UUID leadId, long version, UUID organizationId, UUID personId) {
        var lead = steered(leadId, version);
        requireSeller(organizationId, personId);
        var now = time.now();
        ledger.end(leadId, now);
        lead.assign(organizationId, personId, now);
        em.flush();
        ledger.open(leadId);
        return now;
    }

    /** Takes it back from its owner; it waits for a decision of the firm. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public LeadView retract(UUID leadId, long version) {
        var lead = steered(leadId, version);
        if (!lead.getStatus().isOwned() && lead.getStatus() != LeadStatus.OFFERED) {
            throw new RuleViolation(LeadRule.LEAD_MOVE_NOT_ALLOWED);
        }
        var former = LeadChanged.of(
                leadId,
                LeadChanged.RETRACTED,
                "organization",
                lead.getOwnerOrganizationId(),
                "person",
                lead.getOwnerPersonId());
        lead.retract();
        ledger.end(leadId, time.now());
        return done(former);
    }

    /** Opens a lead that nobody works to every partner. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public LeadView pool(UUID leadId, long version) {
        var lead = steered(leadId, version);
        if (lead.getStatus().isOpenWork()) {
            throw new RuleViolation(LeadRule.LEAD_MOVE_NOT_ALLOWED);
        }
        lead.pool();
        ledger.end(leadId, time.now());
        return done(LeadChanged.of(leadId, LeadChanged.POOLED));
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public LeadView retire(UUID leadId, long version, RetireReason reason) {
        var lead = steered(leadId, version);
        if (reason == null) {
            throw RuleViolation.at("reason", LeadRule.LEAD_REASON_REQUIRED);
        }
        lead.retire(reason);
        ledger.end(leadId, time.now());
        return done(LeadChanged.of(leadId, LeadChanged.RETIRED, "reason", reason));
    }

    /** Takes an action of the firm back: the lead stands as before, a former owner owns it by a new claim. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public LeadView restore(UUID leadId, long version, LeadStanding former) {
        var lead = steered(leadId, version);
        ledger.end(leadId, time.now());
        lead.restore(former);
        em.flush();
        if (former.status().isOwned()) {
            ledger.open(leadId);
        }
        search.resume(leadId, former);
        return done(LeadChanged.of(leadId, LeadChanged.RESTORED));
    }

    private Lead steered(UUID leadId, long version) {
        scope.requireStaff();
        var lead = em.find(Lead.class, leadId, LockModeType.PESSIMISTIC_WRITE);
        if (lead == null) {
            throw new NotFound();
        }
        lead.requireVersion(version);
        search.stop(lead, time.now());
        return lead;
    }

    private void requireSeller(UUID organizationId, UUID personId) {
        var organization = organizationId == null ? null : em.find(Organization.class, organizationId);
        if (organization == null || !organization.mayOwnLeads()) {
            throw RuleViolation.at("organizationId", LeadRule.LEAD_OWNER_CANNOT_SELL);
        }
        var person = personId == null ? null : em.find(Person.class, personId);
        if (personId != null && (person == null || !person.getOrganizationId().equals(organizationId))) {
            throw RuleViolation.at("personId", LeadRule.LEAD_OWNER_PERSON_ELSEWHERE);
        }
    }

    private LeadView done(LeadChanged event) {
        events.fire(event);
        em.flush();
        return reader.require(event.subjectId());
    }
}
