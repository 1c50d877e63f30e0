package org.tandem.opportunity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.catalog.Categories;
import org.tandem.catalog.CategoryRow;
import org.tandem.customer.CustomerBook;
import org.tandem.lead.TimelineEntry;
import org.tandem.shared.Money;
import org.tandem.shared.NotFound;
import org.tandem.shared.PageOf;
import org.tandem.shared.TextInput;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.HomeCurrency;
import org.tandem.tenancy.Roles;

/** Finding, reading and entering opportunities. */
@Stateless
@Gate
@DenyAll
public class OpportunityService {
    private static final int DAYS_TO_CLOSE = 90;

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private HomeCurrency currencies;

    @Inject
    private OpportunityLister lister;

    @Inject
    private OpportunityReader reader;

    @Inject
    private OpportunityDesk desk;

    @Inject
    private OpportunityReferences points;

    @Inject
    private OpportunityScope scope;

    @Inject
    private OpportunityPeople people;

    @Inject
    private Timelines timelines;

    @Inject
    private CustomerBook customers;

    @Inject
    private Categories categories;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public PageOf<OpportunityRow> list(OpportunityQuery query) {
        return lister.list(query);
    }

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OpportunityView require(UUID opportunityId) {
        return reader.require(opportunityId);
    }

    /** Newest first. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<TimelineEntry> timeline(UUID opportunityId) {
        return timelines.of(reader.require(opportunityId));
    }

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public Neighbours neighbours(UUID opportunityId) {
        return lister.neighbours(reader.require(opportunityId));
    }

    /** Who can own it and who can be in its team. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<Candidate> candidates(UUID opportunityId) {
        return people.candidates(reader.require(opportunityId).ownerOrganizationId());
    }

    /** Everything that a customer and its sellers did with each other, as far as the caller may know it. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<TimelineEntry> touches(UUID customerId) {
        if (!customers.isSeen(customerId)) {
            throw new NotFound();
        }
        return timelines.ofCustomer(customerId);
    }

    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OpportunityView create(CreateOpportunity said) {
        var owner = scope.steers() ? said.ownerOrganizationId() : caller.organizationId();
        points.requireCustomer(said.customerId());
        points.requireSeller(owner);
        var person = said.ownerPersonId() == null && !scope.steers() ? caller.personId() : said.ownerPersonId();
        points.requirePerson(person, owner);
        points.requireContact(said.contactId(), said.customerId(), owner);
        var made = checked(said, owner, person);
        var opportunity = desk.open(made);
        em.persist(opportunity);
        em.flush();
        desk.complete(opportunity, made);
        customers.link(said.customerId(), owner);
        em.flush();
        return reader.require(opportunity.getId());
    }

    private NewOpportunity checked(CreateOpportunity said, UUID owner, UUID person) {
        var codes = categories.all().stream().map(CategoryRow::code).collect(Collectors.toSet());
        var chosen = said.categories() == null ? Set.<String>of() : said.categories();
        var input = new TextInput();
        var name = input.required("name", said.name(), 200);
        var currency = currencies.get();
        var value = Money.read(input, said.amount(), said.currency(), currency);
        input.throwIfRefused();
        new ReviseOpportunity(null, null, null, said.closeDate(), null, null, null, chosen, null, null, null)
                .checked(codes);
        var close = said.closeDate() == null ? Stalled.today(time.now()).plusDays(DAYS_TO_CLOSE) : said.closeDate();
        var manager = scope.steers() ? caller.personId() : null;
        return new NewOpportunity(
                name, said.customerId(), said.contactId(), null, null, value, close, chosen, owner, person, manager);
    }
}
