package org.tandem.registration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.TenantJdbi;

/** Ends protections when their time is over and says so a month before. Each run takes what is due; a second one finds nothing. */
@Stateless
@Gate
@PermitAll
public class RegistrationExpiry {
    private static final int BATCH = 100;
    private static final String OVER = """
            SELECT id FROM registrations WHERE tenant_id = :tenant AND status = 'APPROVED' AND approved_until <= :now
            ORDER BY approved_until, id LIMIT\s""" + BATCH;
    private static final String SOON = """
            SELECT id FROM registrations WHERE tenant_id = :tenant AND status = 'APPROVED' AND approved_until <= :now
            AND warned_at IS NULL ORDER BY approved_until, id LIMIT\s""" + BATCH;
    /** Those that went on as something else. */
    private static final String RELEASE = """
            DELETE p FROM registration_protections p
            JOIN registrations r ON r.tenant_id = p.tenant_id AND r.id = p.registration_id
            WHERE p.tenant_id = :tenant AND r.status = 'CONVERTED' AND r.approved_until <= :now""";

    private static final String FORGET_BUDGETS =
            "DELETE FROM account_check_budgets WHERE tenant_id = :tenant AND hour < :before LIMIT 1000";

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private TenantJdbi sql;

    @Inject
    private RegistrationTurn turn;

    @Inject
    private ConflictFinder conflicts;

    @Inject
    private Protections protections;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** @return true when more is due */
    public boolean expireOnce() {
        caller.requireSystem();
        var now = time.now();
        if (due(OVER, now).isEmpty()) {
            return false;
        }
        turn.take();
        var over = due(OVER, now);
        for (var id : over) {
            var registration = em.find(Registration.class, id);
            registration.expire();
            em.flush();
            protections.release(id);
            conflicts.moot(id);
            events.fire(RegistrationChanged.of(registration, RegistrationChanged.EXPIRED));
        }
        return over.size() == BATCH;
    }

    /** @return true when more is due */
    public boolean warnOnce() {
        caller.requireSystem();
        var now = time.now();
        var soon = due(SOON, now.plus(Exclusivity.WARNING));
        for (var id : soon) {
            var registration = em.find(Registration.class, id);
            registration.warn(now);
            events.fire(RegistrationChanged.of(
                    registration, RegistrationChanged.EXPIRING, "until", registration.getApprovedUntil()));
        }
        return soon.size() == BATCH;
    }

    /** @return true when there may be more */
    public boolean forgetOnce() {
        caller.requireSystem();
        var now = time.now();
        sql.update(RELEASE, update -> update.bind("now", now));
        return sql.update(FORGET_BUDGETS, update -> update.bind("before", now.minus(Duration.ofDays(1)))) == 1000;
    }

    private List<UUID> due(String which, Instant by) {
        return sql.query(which, query -> query.bind("now", by).mapTo(UUID.class).list());
    }
}
