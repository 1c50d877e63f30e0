package org.tandem.opportunity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.tandem.customer.CustomerBook;
import org.tandem.customer.CustomerDraft;
import org.tandem.customer.DescribeCustomer;
import org.tandem.registration.RegistrationConversion;
import org.tandem.registration.RegistrationRule;
import org.tandem.registration.RegistrationService;
import org.tandem.registration.RegistrationStatus;
import org.tandem.registration.RegistrationView;
import org.tandem.shared.Money;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** An approved registration becomes customer, contact and opportunity, all at once or not at all, and only once. */
@Stateless
@Gate
@DenyAll
public class RegistrationConverting {
    private static final int DAYS_TO_CLOSE = 90;
    private static final int LONGEST_NAME = 200;

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private RegistrationService registrations;

    @Inject
    private RegistrationConversion conversion;

    @Inject
    private CustomerBook customers;

    @Inject
    private CustomerChoice choice;

    @Inject
    private OpportunityDesk desk;

    @Inject
    private OpportunityReader reader;

    @Inject
    private OpportunityScope scope;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public ConversionPreview preview(UUID registrationId) {
        var registration = registrations.require(registrationId);
        if (registration.status() != RegistrationStatus.APPROVED) {
            throw new RuleViolation(RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        }
        return new ConversionPreview(
                registration.company(), proposed(registration), customers.matches(described(registration)));
    }

    /** Harmless when it is converted already: answers the opportunity it became. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OpportunityView convert(ConvertRegistration said) {
        var registration = registrations.require(said.registrationId());
        var before = reader.cameFrom("registration_id", registration.id());
        if (before.isPresent()) {
            return reader.require(before.get());
        }
        var input = new TextInput();
        var name = said.name() == null ? proposed(registration) : input.required("name", said.name(), LONGEST_NAME);
        input.throwIfRefused();
        var owner = registration.organizationId();
        var customer = choice.take(described(registration), said.customerId(), owner);
        var contact = customers.contact(
                customer, owner, registration.contactName(), registration.email(), registration.phone());
        var made = made(registration, name, customer, contact.orElse(null));
        var opportunity = desk.open(made);
        conversion.convert(registration.id(), said.version(), opportunity.getId());
        em.persist(opportunity);
        em.flush();
        desk.complete(opportunity, made);
        em.flush();
        return reader.require(opportunity.getId());
    }

    private NewOpportunity made(RegistrationView said, String name, UUID customer, UUID contact) {
        return new NewOpportunity(
                name,
                customer,
                contact,
                null,
                said.id(),
                said.amount() == null ? null : Money.of(said.amount(), said.currency()),
                closeDate(said),
                Set.copyOf(said.categories()),
                said.organizationId(),
                said.personId(),
                scope.steers() ? caller.personId() : null);
    }

    private LocalDate closeDate(RegistrationView said) {
        return said.expectedClose() == null ? Stalled.today(time.now()).plusDays(DAYS_TO_CLOSE) : said.expectedClose();
    }

    private static CustomerDraft described(RegistrationView said) {
        return CustomerDraft.check(new DescribeCustomer(
                said.company(),
                said.domain(),
                said.taxId(),
                null,
                said.street(),
                said.postcode(),
                said.city(),
                said.subdivision(),
                said.country()));
    }

    private static String proposed(RegistrationView said) {
        var need = said.need() == null
                ? ""
                : said.need().lines().findFirst().orElse("").strip();
        return need.isEmpty() ? said.company() : need.length() <= LONGEST_NAME ? need : need.substring(0, LONGEST_NAME);
    }
}
