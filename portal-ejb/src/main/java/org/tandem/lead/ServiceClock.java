package org.tandem.lead;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;

/**
 * Watches that owners work their leads: warns them, puts the lead on the list of stale ones, or takes it back. Looks at a
 * clock again only when something may have become due, so that recording an activity costs nothing here.
 */
@Stateless
@Gate
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ServiceClock {
    private static final Duration AGAIN = Duration.ofMinutes(5);
    private static final int USUAL_PAUSE_DAYS = 30;

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private ServiceClocks clocks;

    @Inject
    private OfferBook offers;

    @Inject
    private ClaimLedger ledger;

    @Inject
    private RoutingQueue queue;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    public boolean isOn() {
        caller.requireSystem();
        return clocks.levels() != ServiceLevels.OFF;
    }

    /** Begins to measure leads that have a new owner. @return the leads, in the order in which all of them go by */
    public List<UUID> start(ClaimWatch.Look look, int limit) {
        caller.requireSystem();
        return clocks.start(look, limit);
    }

    /** Leads whose clock is to be looked at, a portion of them. */
    public List<UUID> due(int limit) {
        caller.requireSystem();
        return clocks.due(time.now(), limit);
    }

    public void look(List<UUID> leadIds) {
        caller.requireSystem();
        var leads = em.createQuery("SELECT l FROM Lead l WHERE l.id IN :ids ORDER BY l.id", Lead.class)
                .setParameter("ids", leadIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Lead::getId, Function.identity()));
        var levels = clocks.levels();
        clocks.of(leadIds).forEach(clock -> look(clock, leads.get(clock.leadId()), levels, time.now()));
        em.flush();
    }

    private void look(ServiceClocks.Clock clock, Lead lead, ServiceLevels levels, Instant now) {
        if (!lead.getStatus().isOpenWork() || lead.claimEpoch() != clock.epoch()) {
            clocks.forget(clock.leadId());
            return;
        }
        var last = clocks.lastActivity(clock);
        switch (ServicePolicy.judge(clock.due(), last, clock.warned(), clock.breached(), levels, now)) {
            case RESTART -> clocks.restart(clock, last);
            case WARN -> {
                clocks.warned(clock, now);
                tell(clock, lead, LeadChanged.WARNED);
            }
            case BREACH -> {
                clocks.breached(clock, now, now.plus(AGAIN));
                tell(clock, lead, LeadChanged.BREACHED);
            }
            case RECYCLE -> recycle(clock, lead, now);
            case WAIT -> clocks.lookAgain(clock, clock.breached() ? now.plus(AGAIN) : clock.next(now));
        }
    }

    private void recycle(ServiceClocks.Clock clock, Lead lead, Instant now) {
        tell(clock, lead, LeadChanged.RECYCLED);
        var pause = Duration.ofDays(clock.pauseDays() == null ? USUAL_PAUSE_DAYS : clock.pauseDays());
        offers.exclude(lead.getId(), clock.organizationId(), WorklistKind.RECYCLED.name(), now, now.plus(pause));
        ledger.end(lead.getId(), now);
        lead.recycle(now);
        em.flush();
        queue.add(List.of(lead.getId()));
        clocks.forget(clock.leadId());
    }

    private void tell(ServiceClocks.Clock clock, Lead lead, String type) {
        events.fire(LeadChanged.of(
                clock.leadId(),
                type,
                "organization",
                clock.organizationId(),
                "person",
                lead.getOwnerPersonId(),
                "step",
                clock.due().step()));
    }
}
