package org.tandem.lead;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/** Carries out what routing has decided about many new leads, in the caller's transaction. */
@Stateless
@Gate
@PermitAll
public class LeadPlacing {
    /** Both by the key alone: the index of the status would lock out new leads that come in meanwhile. */
    private static final String LOCK = """
            SELECT id FROM leads FORCE INDEX (PRIMARY) WHERE tenant_id = :tenant AND id IN (<leads>) AND status = 'NEW' ORDER BY id FOR UPDATE""";

    private static final String MOVE = """
            UPDATE leads FORCE INDEX (PRIMARY) SET status = :status, unplaced_reason = :reason, version = version + 1
            WHERE tenant_id = :tenant AND id = :lead AND status = 'NEW'""";

    @Inject
    private TenantJdbi sql;

    @Inject
    private OfferBook offers;

    @Inject
    private RoutingQueue queue;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /**
     * Those that still wait; nobody else can move them until the transaction ends. First of its statements, so that what
     * is read afterwards is what the locks protect.
     */
    public Set<UUID> lock(Collection<UUID> leadIds) {
        caller.requireSystem();
        return Set.copyOf(sql.query(
                LOCK,
                query -> query.bindList("leads", List.copyOf(leadIds))
                        .mapTo(UUID.class)
                        .list()));
    }

    /** Of leads that were locked. */
    public void apply(Collection<Placement> placements) {
        caller.requireSystem();
        var now = time.now();
        sql.batch(MOVE, rows -> {
            placements.forEach(placement -> rows.add(row -> row.bind("lead", placement.leadId())
                    .bind("status", placement.outcome().name())
                    .bind("reason", placement.reason())));
            return placements.size();
        });
        offers.open(placements, now);
        queue.remove(placements.stream().map(Placement::leadId).toList());
        placements.forEach(this::tell);
    }

    private void tell(Placement placement) {
        switch (placement.outcome()) {
            case OFFERED ->
                placement
                        .offers()
                        .forEach(offer -> events.fire(LeadChanged.of(
                                placement.leadId(),
                                LeadChanged.OFFERED,
                                "organization",
                                offer.organizationId(),
                                "deadline",
                                offer.time().deadline())));
            case POOLED -> events.fire(LeadChanged.of(placement.leadId(), LeadChanged.POOLED));
            default ->
                events.fire(LeadChanged.of(placement.leadId(), LeadChanged.UNPLACED, "reason", placement.reason()));
        }
    }
}
