package org.tandem.lead;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Roles;

/** Which leads the caller may see, whether masked, and what may be done with them. The only place that says so. */
@ApplicationScoped
class LeadScope {
    @Inject
    private Caller caller;

    boolean steers() {
        return caller.isStaff() && caller.has(Roles.CHANNEL_MANAGER);
    }

    /** The role alone is not enough: it must be held in the firm itself. */
    void requireStaff() {
        if (!steers()) {
            throw new EJBAccessException("for channel managers of the firm");
        }
    }

    private boolean sells() {
        return caller.identity().kind().sells() && (caller.has(Roles.PARTNER_SALES) || caller.has(Roles.PARTNER_ADMIN));
    }

    boolean owns(UUID ownerOrganizationId) {
        return sells() && caller.organizationId().equals(ownerOrganizationId);
    }

    boolean sees(LeadStatus status, UUID ownerOrganizationId) {
        return sees(status, ownerOrganizationId, false);
    }

    /** @param offered to the caller's company, and the deadline has not passed */
    boolean sees(LeadStatus status, UUID ownerOrganizationId, boolean offered) {
        return steers() || owns(ownerOrganizationId) || mayClaim(status, offered);
    }

    private boolean mayClaim(LeadStatus status, boolean offered) {
        return sells() && (status == LeadStatus.POOLED || status == LeadStatus.OFFERED && offered);
    }

    boolean masks(UUID ownerOrganizationId) {
        return !steers() && !owns(ownerOrganizationId);
    }

    /** What a list may range over; a partner's text search stays out of the pool, for it would find what is masked. */
    LeadQuery.Scope of(LeadQuery query) {
        if (steers()) {
            return query.scope() == null ? LeadQuery.Scope.ALL : query.scope();
        }
        if (!sells()) {
            return LeadQuery.Scope.NONE;
        }
        var open = query.scope() == null || query.scope() == LeadQuery.Scope.ALL;
        var wanted = open
                ? query.status().equals(Set.of(LeadStatus.POOLED)) ? LeadQuery.Scope.AVAILABLE : LeadQuery.Scope.OURS
                : query.scope();
        if (wanted == LeadQuery.Scope.AVAILABLE && query.q() != null) {
            throw RuleViolation.at("q", LeadRule.LEAD_POOL_NOT_SEARCHABLE);
        }
        return wanted;
    }

    Lead requireOwn(Lead lead) {
        if (lead == null || !sees(lead.getStatus(), lead.getOwnerOrganizationId())) {
            throw new NotFound();
        }
        if (!owns(lead.getOwnerOrganizationId())) {
            throw new RuleViolation(LeadRule.LEAD_MOVE_NOT_ALLOWED);
        }
        return lead;
    }

    Set<LeadVerb> verbs(LeadStatus status, UUID ownerOrganizationId) {
        return verbs(status, ownerOrganizationId, false);
    }

    Set<LeadVerb> verbs(LeadStatus status, UUID ownerOrganizationId, boolean offered) {
        var verbs = EnumSet.noneOf(LeadVerb.class);
        if (steers()) {
            addSteering(verbs, status);
        } else if (owns(ownerOrganizationId)) {
            addWork(verbs, status);
        } else if (mayClaim(status, offered)) {
            verbs.add(LeadVerb.CLAIM);
            add(verbs, LeadVerb.DECLINE, status == LeadStatus.OFFERED);
        }
        return verbs;
    }

    private static void addSteering(Set<LeadVerb> verbs, LeadStatus status) {
        verbs.add(LeadVerb.RECORD_ACTIVITY);
        add(verbs, LeadVerb.ASSIGN, status.canMoveTo(LeadStatus.CLAIMED));
        add(
                verbs,
                LeadVerb.RETRACT,
                status == LeadStatus.OFFERED || status.isOwned() && status.canMoveTo(LeadStatus.NEW));
        add(verbs, LeadVerb.POOL, !status.isOpenWork() && status.canMoveTo(LeadStatus.POOLED));
        add(verbs, LeadVerb.CONVERT, status.canMoveTo(LeadStatus.CONVERTED));
        add(verbs, LeadVerb.RETIRE, status.canMoveTo(LeadStatus.RETIRED));
        add(verbs, LeadVerb.OFFER, status.isWaiting());
        add(verbs, LeadVerb.ROUTE, status.isWaiting());
    }

    private static void addWork(Set<LeadVerb> verbs, LeadStatus status) {
        verbs.add(LeadVerb.RECORD_ACTIVITY);
        add(verbs, LeadVerb.START, status == LeadStatus.CLAIMED);
        add(verbs, LeadVerb.QUALIFY, status.canMoveTo(LeadStatus.QUALIFIED));
        add(verbs, LeadVerb.CONVERT, status.canMoveTo(LeadStatus.CONVERTED));
        add(verbs, LeadVerb.LOSE, status.canMoveTo(LeadStatus.LOST));
        add(verbs, LeadVerb.RELEASE, status.isOpenWork());
    }

    private static void add(Set<LeadVerb> verbs, LeadVerb verb, boolean allowed) {
        if (allowed) {
            verbs.add(verb);
        }
    }
}
