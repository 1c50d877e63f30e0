package org.tandem.organization;

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
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** A person's own settings, and who can be given work. */
@Stateless
@Gate
@DenyAll
public class PersonService {
    /** More people than anybody picks from a list; a partner with more searches by name. */
    private static final int LIST_LIMIT = 200;

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private TenantJdbi sql;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public Preferences preferences() {
        return Preferences.of(em.find(Person.class, caller.personId()));
    }

    @RolesAllowed({
        Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.SUPPLIER, Roles.EMPLOYEE, Roles.CHANNEL_MANAGER,
        Roles.PRICING_MANAGER, Roles.SUPPLIER_MANAGER, Roles.HR_MANAGER, Roles.SERVICE_AGENT, Roles.FEEDBACK_MANAGER,
        Roles.MARKETING_MANAGER, Roles.TENANT_ADMIN, Roles.OPERATOR
    })
    public Preferences prefer(Preferences wanted) {
        var person = em.find(Person.class, caller.personId());
        person.prefer(wanted.locale(), wanted.theme(), wanted.zone());
        events.fire(new PreferencesChosen(person.getId()));
        return Preferences.of(person);
    }

    /** People of one partner, for assigning a lead to one of them. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<PersonRow> listOf(UUID organizationId) {
        return sql.query(
                "SELECT id, name, email FROM people WHERE tenant_id = :tenant AND organization_id = :organization"
                        + " ORDER BY name, id LIMIT " + LIST_LIMIT,
                query -> query.bind("organization", organizationId)
                        .map((row, context) -> new PersonRow(
                                UUID.fromString(row.getString("id")), row.getString("name"), row.getString("email")))
                        .list());
    }
}
