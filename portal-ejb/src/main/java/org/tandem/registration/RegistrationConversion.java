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
import org.tandem.shared.NotFound;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** Lets an approved registration go on as something else. Joins the transaction of whoever makes that. */
@Stateless
@Gate
@DenyAll
public class RegistrationConversion {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private RegistrationTurn turn;

    @Inject
    private RegistrationAccess access;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** @param opportunityId what it goes on as */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.CHANNEL_MANAGER})
    public void convert(UUID registrationId, long version, UUID opportunityId) {
        turn.take();
        var registration = em.find(Registration.class, registrationId);
        if (registration == null || !access.steers() && !access.owns(registration.getOrganizationId())) {
            throw new NotFound();
        }
        registration.requireVersion(version);
        registration.convert(time.now());
        events.fire(RegistrationChanged.of(registration, RegistrationChanged.CONVERTED, "opportunity", opportunityId));
        em.flush();
    }
}
