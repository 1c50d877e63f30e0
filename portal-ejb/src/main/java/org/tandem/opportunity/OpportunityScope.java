package org.tandem.opportunity;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.StageRow;
import org.tandem.shared.NotFound;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.SqlTerms;

/** Which opportunities the caller may see, what of them he may change and what may be done. The only place that says so. */
@ApplicationScoped
public class OpportunityScope {
    @Inject
    private Caller caller;

    public boolean steers() {
        return caller.isStaff() && caller.has(Roles.CHANNEL_MANAGER);
    }

    void requireStaff() {
        if (!steers()) {
            throw new EJBAccessException("for channel managers of the firm");
        }
    }

    boolean sells() {
        return caller.identity().kind().sells() && (caller.has(Roles.PARTNER_SALES) || caller.has(Roles.PARTNER_ADMIN));
    }

    boolean sees(UUID ownerOrganizationId) {
        return steers() || sells() && caller.organizationId().equals(ownerOrganizationId);
    }

    Opportunity requireSeen(Opportunity opportunity) {
        if (opportunity == null || !sees(opportunity.getOwnerOrganizationId())) {
            throw new NotFound();
        }
        return opportunity;
    }

    /** Adds to a list's conditions what keeps it to the opportunities {@code o} that the caller may see. */
    public SqlTerms restrict(SqlTerms terms) {
        if (steers()) {
            return terms;
        }
        return sells()
                ? terms.and("o.owner_organization_id = :ours", "ours", caller.organizationId())
                : terms.and("FALSE");
    }

    /** What of an open one the caller may change in this stage. */
    Set<DealField> changeable(OpportunityStatus status, StageRow stage) {
        if (status != OpportunityStatus.OPEN) {
            return EnumSet.noneOf(DealField.class);
        }
        return steers() ? EnumSet.allOf(DealField.class) : stage.partnerFields();
    }

    Set<OpportunityVerb> verbs(OpportunityStatus status, StageRow stage) {
        var verbs = EnumSet.of(OpportunityVerb.RECORD_ACTIVITY);
        if (status == OpportunityStatus.OPEN) {
            verbs.addAll(EnumSet.of(OpportunityVerb.MOVE, OpportunityVerb.WIN, OpportunityVerb.LOSE));
            var open = changeable(status, stage);
            if (open.contains(DealField.TEAM)) {
                verbs.add(OpportunityVerb.SET_TEAM);
            }
            if (open.size() > (open.contains(DealField.TEAM) ? 1 : 0)) {
                verbs.add(OpportunityVerb.REVISE);
            }
            if (steers()) {
                verbs.add(OpportunityVerb.ASSIGN);
            }
        } else if (steers() || status == OpportunityStatus.LOST) {
            verbs.add(OpportunityVerb.REOPEN);
        }
        return verbs;
    }
}
