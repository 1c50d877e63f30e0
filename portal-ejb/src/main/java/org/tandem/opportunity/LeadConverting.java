package org.tandem.opportunity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.UUID;
import org.tandem.customer.CustomerBook;
import org.tandem.customer.CustomerDraft;
import org.tandem.customer.DescribeCustomer;
import org.tandem.lead.LeadConversion;
import org.tandem.lead.LeadRule;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.LeadVerb;
import org.tandem.lead.LeadView;
import org.tandem.shared.Conflict;
import org.tandem.shared.Money;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.TextInput;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.Roles;

/** A qualified lead becomes customer, contact and opportunity, all at once or not at all, and only once. */
@Stateless
@Gate
@DenyAll
public class LeadConverting {
    private static final int DAYS_TO_CLOSE = 90;

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private LeadConversion leads;

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
    public ConversionPreview preview(UUID leadId) {
        var lead = leads.readable(leadId);
        if (!lead.can(LeadVerb.CONVERT)) {
            throw new RuleViolation(LeadRule.LEAD_MOVE_NOT_ALLOWED);
        }
        return new ConversionPreview(lead.company(), proposed(lead), customers.matches(described(lead)));
    }

    /** Harmless when the lead is converted already: answers the opportunity it became. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OpportunityView convert(ConvertLead said) {
        var lead = leads.lock(said.leadId());
        if (lead.status() == LeadStatus.CONVERTED) {
            return reader.require(reader.cameFrom("lead_id", lead.id()).orElseThrow());
        }
        if (!lead.can(LeadVerb.CONVERT)) {
            throw new RuleViolation(LeadRule.LEAD_MOVE_NOT_ALLOWED);
        }
        if (lead.version() != said.version()) {
            throw new Conflict(Conflict.STALE_VERSION);
        }
        var input = new TextInput();
        var name = said.name() == null ? proposed(lead) : input.required("name", said.name(), 200);
        input.throwIfRefused();
        var customer = choice.take(described(lead), said.customerId(), lead.ownerOrganizationId());
        var contact =
                customers.contact(customer, lead.ownerOrganizationId(), lead.contactName(), lead.email(), lead.phone());
        var made = made(lead, name, customer, contact.orElse(null));
        var opportunity = desk.open(made);
        em.persist(opportunity);
        em.flush();
        desk.complete(opportunity, made);
        leads.convert(lead, customer, opportunity.getId());
        em.flush();
        return reader.require(opportunity.getId());
    }

    private NewOpportunity made(LeadView lead, String name, UUID customer, UUID contact) {
        return new NewOpportunity(
                name,
                customer,
                contact,
                lead.id(),
                null,
                lead.amount() == null ? null : Money.of(lead.amount(), lead.currency()),
                Stalled.today(time.now()).plusDays(DAYS_TO_CLOSE),
                lead.category() == null ? Set.of() : Set.of(lead.category()),
                lead.ownerOrganizationId(),
                lead.ownerPersonId(),
                scope.steers() ? caller.personId() : null);
    }

    private static CustomerDraft described(LeadView lead) {
        return CustomerDraft.check(new DescribeCustomer(
                lead.company(),
                lead.domain(),
                null,
                null,
                lead.street(),
                lead.postcode(),
                lead.city(),
                lead.subdivision(),
                lead.country()));
    }

    private static String proposed(LeadView lead) {
        return lead.title().isBlank() ? lead.company() : lead.title();
    }
}
