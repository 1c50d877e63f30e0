package org.tandem.registration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.InputRule;
import org.tandem.shared.NotFound;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** Two partners and one customer: the firm sees both sides and decides, each partner sees and states its own. */
@Stateless
@Gate
@DenyAll
public class ConflictService {
    private static final int MAX_LIMIT = 200;
    private static final int LONGEST = 4000;

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private RegistrationTurn turn;

    @Inject
    private RegistrationAccess access;

    @Inject
    private ConflictReader reader;

    @Inject
    private ConflictParties parties;

    @Inject
    private ConflictFinder finder;

    @Inject
    private ApprovalSteps steps;

    @Inject
    private Protections protections;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** Newest first. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public PageOf<ConflictRow> list(ConflictStatus status, String cursor, int limit) {
        access.requireSteering();
        if (limit < 1 || limit > MAX_LIMIT) {
            throw RuleViolation.at("limit", InputRule.OUT_OF_RANGE, "1", Integer.toString(MAX_LIMIT));
        }
        return reader.list(status == null ? ConflictStatus.OPEN : status, cursor, limit);
    }

    /** Whoever reads it is written down: who saw what when is part of the evidence. */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.CHANNEL_MANAGER})
    public ConflictView require(UUID conflictId) {
        var view = reader.require(conflictId);
        if (parties.see(conflictId, time.now())) {
            events.fire(ConflictChanged.of(em.find(RegistrationConflict.class, conflictId), ConflictChanged.SEEN));
        }
        return view;
    }

    /** A partner speaks for its side. */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public ConflictView state(UUID conflictId, String text) {
        var conflict = em.find(RegistrationConflict.class, conflictId);
        if (conflict == null || !access.sells() || !conflict.concerns(caller.organizationId())) {
            throw new NotFound();
        }
        conflict.requireOpen();
        var input = new TextInput();
        var said = input.requiredLines("text", text, LONGEST);
        input.throwIfRefused();
        parties.say(conflictId, said, time.now());
        events.fire(ConflictChanged.of(conflict, ConflictChanged.STATED, "by", caller.organizationId()));
        em.flush();
        return reader.require(conflictId);
    }

    /**
     * The losing registration is rejected, or its approval ends; a lead stays with its partner, whoever wins.
     *
     * @throws org.tandem.shared.Conflict when somebody else has decided
     */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ConflictView decide(UUID conflictId, long version, ConflictSide winner, ConflictReason reason, String note) {
        access.requireSteering();
        turn.take();
        var conflict = em.find(RegistrationConflict.class, conflictId);
        if (conflict == null) {
            throw new NotFound();
        }
        conflict.requireVersion(version);
        conflict.decide(winner, reason, note, caller.personId(), time.now());
        em.flush();
        if (conflict.losing() != null) {
            end(conflict.losing());
        }
        events.fire(ConflictChanged.of(conflict, ConflictChanged.DECIDED, "winner", winner, "reason", reason));
        em.flush();
        return reader.require(conflictId);
    }

    private void end(UUID registrationId) {
        var loser = em.find(Registration.class, registrationId);
        loser.reject(RejectReason.CONFLICT);
        em.flush();
        steps.close(registrationId);
        protections.release(registrationId);
        finder.moot(registrationId);
        events.fire(RegistrationChanged.of(loser, RegistrationChanged.REJECTED, "reason", RejectReason.CONFLICT));
    }
}
