package org.tandem.registration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** What those who are asked to approve do with a registration, and what channel managers do with its time. */
@Stateless
@Gate
@DenyAll
public class RegistrationReview {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private RegistrationTurn turn;

    @Inject
    private RegistrationAccess access;

    @Inject
    private RegistrationReader reader;

    @Inject
    private RegistrationNotes notes;

    @Inject
    private ApprovalSteps steps;

    @Inject
    private Protections protections;

    @Inject
    private ConflictFinder conflicts;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    private record Case(Registration registration, List<ApprovalStep> steps, ApprovalStep mine) {}

    /** Tells its partner that somebody looks at it; from now on only its evidence can be edited. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER})
    public RegistrationView takeUp(UUID registrationId, long version) {
        var registration = asked(registrationId, version).registration();
        registration.takeUp();
        return done(RegistrationChanged.of(registration, RegistrationChanged.TAKEN_UP));
    }

    /**
     * The caller's approval; the last one that is needed makes it final.
     *
     * @param days of exclusivity, for the last one; null: as usual
     * @param note optional; partners do not read it while others still have to agree
     */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER})
    public RegistrationView approve(UUID registrationId, long version, Integer days, String note) {
        turn.take();
        var asked = asked(registrationId, version);
        var registration = asked.registration();
        if (conflicts.isOpen(registrationId)) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_CONFLICT_OPEN);
        }
        var now = time.now();
        var until = Exclusivity.until(now, days, Exclusivity.DAYS);
        registration.agree();
        var written = notes.write(registrationId, note);
        if (!steps.agree(asked.steps(), asked.mine(), now)) {
            if (registration.getStatus() == RegistrationStatus.SUBMITTED) {
                registration.takeUp();
            }
            return done(RegistrationChanged.of(registration, RegistrationChanged.AGREED, "note", written));
        }
        protections.hold(registration, now);
        registration.approve(now, until);
        return done(
                RegistrationChanged.of(registration, RegistrationChanged.APPROVED, "until", until, "note", written));
    }

    /** Sends it back for some fields, which its partner can then edit. @param note what is wrong with them */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER})
    public RegistrationView returnFor(UUID registrationId, long version, Set<RegistrationField> fields, String note) {
        turn.take();
        var registration = begun(registrationId, version);
        registration.returnFor(fields == null ? Set.of() : fields);
        em.flush();
        steps.close(registrationId);
        return done(RegistrationChanged.of(
                registration,
                RegistrationChanged.RETURNED,
                "fields",
                RegistrationField.write(fields),
                "note",
                notes.writeRequired(registrationId, note)));
    }

    /** @param note optional; its partner reads it */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER})
    public RegistrationView reject(UUID registrationId, long version, RejectReason reason, String note) {
        turn.take();
        var registration = begun(registrationId, version);
        if (reason == null || reason == RejectReason.CONFLICT) {
            throw RuleViolation.at("reason", RegistrationRule.REGISTRATION_REASON_REQUIRED);
        }
        registration.reject(reason);
        em.flush();
        steps.close(registrationId);
        conflicts.moot(registrationId);
        return done(RegistrationChanged.of(
                registration,
                RegistrationChanged.REJECTED,
                "reason",
                reason,
                "note",
                notes.write(registrationId, note)));
    }

    /** @param days more; null: as usual */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public RegistrationView grantExtension(UUID registrationId, long version, Integer days, String note) {
        turn.take();
        var registration = steered(registrationId, version);
        registration.extend(days, time.now());
        return done(RegistrationChanged.of(
                registration,
                RegistrationChanged.EXTENSION_GRANTED,
                "until",
                registration.getApprovedUntil(),
                "note",
                notes.write(registrationId, note)));
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public RegistrationView refuseExtension(UUID registrationId, long version, String note) {
        var registration = steered(registrationId, version);
        registration.refuseExtension();
        return done(RegistrationChanged.of(
                registration, RegistrationChanged.EXTENSION_REFUSED, "note", notes.write(registrationId, note)));
    }

    private Registration steered(UUID registrationId, long version) {
        access.requireSteering();
        return seen(registrationId, version);
    }

    private Registration seen(UUID registrationId, long version) {
        var registration = em.find(Registration.class, registrationId);
        if (registration == null || registration.getSubmittedAt() == null) {
            throw new NotFound();
        }
        registration.requireVersion(version);
        return registration;
    }

    private Case asked(UUID registrationId, long version) {
        access.requireApprover();
        var all = steps.of(registrationId);
        if (!access.steers() && all.stream().noneMatch(access::isAsked)) {
            throw new NotFound();
        }
        var registration = seen(registrationId, version);
        if (!registration.getStatus().isUnderReview()) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        }
        var mine = all.stream()
                .filter(step -> step.isPending() && access.isAsked(step))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(RegistrationRule.REGISTRATION_NOT_YOURS_TO_DECIDE));
        return new Case(registration, all, mine);
    }

    /** Whoever decides at once has taken it up. */
    private Registration begun(UUID registrationId, long version) {
        var registration = asked(registrationId, version).registration();
        if (registration.getStatus() == RegistrationStatus.SUBMITTED) {
            registration.takeUp();
        }
        return registration;
    }

    private RegistrationView done(RegistrationChanged event) {
        events.fire(event);
        em.flush();
        return reader.require(event.subjectId());
    }
}
