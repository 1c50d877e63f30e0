package org.tandem.registration;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** What a partner does with its registration besides writing it: submit, withdraw, ask for more time. */
@Stateless
@Gate
@DenyAll
public class RegistrationSubmission {
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
    private Overlaps overlaps;

    @Inject
    private ConflictFinder conflicts;

    @Inject
    private ApprovalRules rules;

    @Inject
    private ApprovalSteps steps;

    @Inject
    private ApprovalDeadline deadline;

    @Inject
    private Protections protections;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** First in the queue is who comes here first. What meets somebody else's deal is never approved without a look at it. */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public RegistrationView submit(UUID registrationId, long version) {
        turn.take();
        var registration = own(registrationId, version);
        var now = time.now();
        registration.submit(now, LocalDate.ofInstant(now, deadline.zone()));
        var met = conflicts.of(registration, now);
        em.flush();
        overlaps.remember(registration);
        met.forEach(em::persist);
        events.fire(RegistrationChanged.of(
                registration, RegistrationChanged.SUBMITTED, "since", registration.getSubmittedAt()));
        met.forEach(conflict -> events.fire(ConflictChanged.of(conflict, ConflictChanged.OPENED)));
        var rule = rules.choose(registration.getDeal(), registration.getOrganizationId());
        if (rule.isAutomatic() && !conflicts.isOpen(registrationId) && met.isEmpty()) {
            approve(registration, now);
        } else {
            steps.open(registration, rule.isAutomatic() ? ApprovalRule.OTHERWISE : rule, now);
        }
        em.flush();
        return reader.require(registrationId);
    }

    private void approve(Registration registration, Instant now) {
        protections.hold(registration, now);
        registration.approve(now, Exclusivity.until(now, null, Exclusivity.DAYS));
        events.fire(RegistrationChanged.of(
                registration, RegistrationChanged.APPROVED, "until", registration.getApprovedUntil()));
    }

    /** @param note optional */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public RegistrationView withdraw(UUID registrationId, long version, String note) {
        turn.take();
        var registration = own(registrationId, version);
        registration.withdraw();
        em.flush();
        steps.close(registrationId);
        protections.release(registrationId);
        conflicts.moot(registrationId);
        return done(RegistrationChanged.of(
                registration, RegistrationChanged.WITHDRAWN, "note", notes.write(registrationId, note)));
    }

    /** Once, in the last month. @param note why it takes longer */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public RegistrationView askForExtension(UUID registrationId, long version, String note) {
        var registration = own(registrationId, version);
        registration.askForExtension(time.now());
        return done(RegistrationChanged.of(
                registration, RegistrationChanged.EXTENSION_ASKED, "note", notes.writeRequired(registrationId, note)));
    }

    private Registration own(UUID registrationId, long version) {
        var registration = access.requireOwn(em.find(Registration.class, registrationId));
        registration.requireVersion(version);
        return registration;
    }

    private RegistrationView done(RegistrationChanged event) {
        events.fire(event);
        em.flush();
        return reader.require(event.subjectId());
    }
}
