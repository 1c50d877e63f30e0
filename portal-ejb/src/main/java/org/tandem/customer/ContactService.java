package org.tandem.customer;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** The people at a customer. */
@Stateless
@Gate
@DenyAll
public class ContactService {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private CustomerReader reader;

    @Inject
    private CustomerScope scope;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<ContactRow> list(UUID customerId) {
        scope.requireSeen(customerId);
        return reader.contacts(customerId);
    }

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public ContactRow add(UUID customerId, DescribeContact said) {
        scope.requireSeen(customerId);
        if (em.find(Customer.class, customerId) == null) {
            throw new NotFound();
        }
        var contact = new Contact(customerId, scope.steers() ? null : caller.organizationId(), said);
        em.persist(contact);
        em.flush();
        return done(customerId, contact.getId(), CustomerChanged.CONTACT_ADDED);
    }

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public ContactRow describe(UUID customerId, UUID contactId, long version, DescribeContact said) {
        scope.requireSeen(customerId);
        var contact = em.find(Contact.class, contactId);
        if (contact == null
                || !contact.getCustomerId().equals(customerId)
                || !scope.seesContact(contact.getOrganizationId())) {
            throw new NotFound();
        }
        contact.requireVersion(version);
        contact.describe(said);
        em.flush();
        return done(customerId, contactId, CustomerChanged.CONTACT_CHANGED);
    }

    private ContactRow done(UUID customerId, UUID contactId, String type) {
        events.fire(CustomerChanged.of(customerId, type, "contact", contactId));
        return reader.contact(contactId).orElseThrow(NotFound::new);
    }
}
