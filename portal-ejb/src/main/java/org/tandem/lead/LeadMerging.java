package org.tandem.lead;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/**
 * Makes one lead of two, and two of them again. The loser is retired and points at the survivor, whose timeline shows
 * what happened to both from then on; nothing is copied or moved, so nothing is lost by undoing.
 */
@Stateless
@Gate
@DenyAll
public class LeadMerging {
    /** First in its transaction: whoever merges the same leads waits here, and then sees what the first one did. */
    private static final String LOCK =
            "SELECT id FROM leads FORCE INDEX (PRIMARY) WHERE tenant_id = :tenant AND id IN (:one, :other) ORDER BY id FOR UPDATE";

    private static final String LEADS_OF =
            "SELECT survivor_id, loser_id FROM lead_merges WHERE tenant_id = :tenant AND id = :merge FOR UPDATE";

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private TenantJdbi sql;

    @Inject
    private LeadScope scope;

    @Inject
    private ClaimLedger ledger;

    @Inject
    private PartnerSearch search;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Event<LeadMerged> merged;

    /** @throws Conflict when somebody has changed or merged one of them meanwhile */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public MergeView merge(MergeLeads wanted) {
        scope.requireStaff();
        lock(wanted.survivorId(), wanted.loserId());
        var survivor = find(wanted.survivorId(), wanted.survivorVersion());
        var loser = find(wanted.loserId(), wanted.loserVersion());
        if (survivor == loser || !survivor.getStatus().canMoveTo(LeadStatus.RETIRED)) {
            throw new RuleViolation(LeadRule.MERGE_SURVIVOR_NOT_LIVE);
        }
        var now = time.now();
        var loserBefore = loser.standing();
        var takesOver = MergePolicy.takesOver(survivor.standing(), loserBefore, wanted.ownerOrganizationId());
        var survivorBefore = takesOver ? survivor.standing() : null;
        ledger.end(loser.getId(), now);
        search.stop(loser, now);
        loser.yieldTo(survivor);
        if (takesOver) {
            stand(survivor, loserBefore);
        }
        em.flush();
        var merge = new LeadMerge(survivor, loser, loserBefore, survivorBefore, now);
        em.persist(merge);
        tell(merge, false, survivor, loser);
        return view(merge, survivor);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public MergeView undo(UUID mergeId) {
        scope.requireStaff();
        List<UUID[]> leads = sql.query(
                LEADS_OF,
                query -> query.bind("merge", mergeId)
                        .map((row, context) ->
                                new UUID[] {LeadReader.uuid(row, "survivor_id"), LeadReader.uuid(row, "loser_id")})
                        .list());
        if (leads.isEmpty()) {
            throw new NotFound();
        }
        lock(leads.get(0)[0], leads.get(0)[1]);
        var merge = em.find(LeadMerge.class, mergeId);
        merge.undo(time.now());
        var survivor = em.find(Lead.class, merge.survivorId());
        var loser = em.find(Lead.class, merge.loserId());
        if (loser.getStatus() != LeadStatus.RETIRED || !merge.survivorId().equals(loser.mergedInto())) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        var former = merge.survivorBefore(survivor);
        if (former != null) {
            stand(survivor, former);
        }
        stand(loser, merge.loserBefore());
        tell(merge, true, survivor, loser);
        return view(merge, survivor);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public MergeView require(UUID mergeId) {
        scope.requireStaff();
        var merge = em.find(LeadMerge.class, mergeId);
        if (merge == null) {
            throw new NotFound();
        }
        return view(merge, em.find(Lead.class, merge.survivorId()));
    }

    /** Into what a lead was merged; empty when it was not, or was undone. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public Optional<MergeView> mergeOf(UUID loserId) {
        scope.requireStaff();
        return em.createQuery("SELECT m FROM LeadMerge m WHERE m.loserId = :loser AND m.live = 1", LeadMerge.class)
                .setParameter("loser", loserId)
                .getResultStream()
                .findFirst()
                .map(merge -> view(merge, em.find(Lead.class, merge.survivorId())));
    }

    private void lock(UUID one, UUID other) {
        sql.query(
                LOCK,
                query -> query.bind("one", one)
                        .bind("other", other)
                        .mapTo(UUID.class)
                        .list());
    }

    private Lead find(UUID leadId, long version) {
        var lead = leadId == null ? null : em.find(Lead.class, leadId);
        if (lead == null) {
            throw new NotFound();
        }
        lead.requireVersion(version);
        return lead;
    }

    private void stand(Lead lead, LeadStanding standing) {
        ledger.end(lead.getId(), time.now());
        search.stop(lead, time.now());
        lead.restore(standing);
        em.flush();
        if (standing.status().isOwned()) {
            ledger.open(lead.getId());
        }
        search.resume(lead.getId(), standing);
    }

    private void tell(LeadMerge merge, boolean undone, Lead survivor, Lead loser) {
        em.flush();
        events.fire(LeadChanged.of(
                survivor.getId(),
                undone ? LeadChanged.MERGE_UNDONE : LeadChanged.MERGED,
                "lead",
                loser.getReference()));
        events.fire(LeadChanged.of(
                loser.getId(),
                undone ? LeadChanged.MERGE_UNDONE : LeadChanged.MERGED_AWAY,
                "lead",
                survivor.getReference()));
        merged.fire(new LeadMerged(merge.getId(), survivor.getId(), loser.getId(), undone));
    }

    private static MergeView view(LeadMerge merge, Lead survivor) {
        return new MergeView(
                merge.getId(), survivor.getId(), survivor.getReference(), merge.loserId(), merge.undoUntil());
    }
}
