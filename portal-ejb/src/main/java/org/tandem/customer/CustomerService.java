package org.tandem.customer;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.PageOf;
import org.tandem.shared.Time;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.References;
import org.tandem.tenancy.Roles;

/** Finding, reading, entering and correcting customers. */
@Stateless
@Gate
@DenyAll
public class CustomerService {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private CustomerLister lister;

    @Inject
    private CustomerReader reader;

    @Inject
    private CustomerScope scope;

    @Inject
    private CustomerIndex index;

    @Inject
    private References references;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public PageOf<CustomerRow> list(CustomerQuery query) {
        return lister.list(query);
    }

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public CustomerView require(UUID customerId) {
        return reader.require(customerId);
    }

    /** By hand; a partner's customers come from its leads and registrations. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public CustomerView create(DescribeCustomer said) {
        if (!scope.steers()) {
            throw new EJBAccessException("for channel managers of the firm");
        }
        var draft = CustomerDraft.check(said);
        var now = time.now();
        var customer = new Customer(draft, references.next("C", now), now);
        em.persist(customer);
        em.flush();
        index.write(customer.getId(), customer.getReference(), draft);
        events.fire(CustomerChanged.of(customer.getId(), CustomerChanged.CREATED));
        return reader.require(customer.getId());
    }

    /** Replaces the whole description. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public CustomerView describe(UUID customerId, long version, DescribeCustomer said) {
        scope.requireChangeable(customerId);
        var customer = em.find(Customer.class, customerId);
        if (customer == null) {
            throw new NotFound();
        }
        customer.requireVersion(version);
        var draft = CustomerDraft.check(said);
        customer.describe(draft);
        em.flush();
        index.write(customerId, customer.getReference(), draft);
        events.fire(CustomerChanged.of(customerId, CustomerChanged.DESCRIBED));
        return reader.require(customerId);
    }
}
