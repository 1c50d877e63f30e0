package org.tandem.opportunity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.catalog.Categories;
import org.tandem.catalog.CategoryRow;
import org.tandem.customer.CustomerBook;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.Pipeline;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.shared.Violation;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.HomeCurrency;
import org.tandem.tenancy.Roles;

/** Changing what is said about an opportunity, and whose it is. */
@Stateless
@Gate
@DenyAll
public class OpportunityRevision {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private HomeCurrency currencies;

    @Inject
    private OpportunityScope scope;

    @Inject
    private OpportunityReader reader;

    @Inject
    private OpportunityParts parts;

    @Inject
    private OpportunityReferences points;

    @Inject
    private CustomerBook customers;

    @Inject
    private Pipeline pipeline;

    @Inject
    private Categories categories;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** @throws RuleViolation also for each field that the stage keeps from a partner */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OpportunityView revise(UUID opportunityId, long version, ReviseOpportunity said) {
        var opportunity = read(opportunityId, version);
        var codes = categories.all().stream().map(CategoryRow::code).collect(Collectors.toSet());
        var checked = said.checked(codes);
        var open = scope.changeable(
                opportunity.getStatus(), pipeline.find(opportunity.getStageId()).orElseThrow());
        points.requirePerson(checked.ownerPersonId(), opportunity.getOwnerOrganizationId());
        points.requireContact(checked.contactId(), opportunity.getCustomerId(), opportunity.getOwnerOrganizationId());
        chooseChannelManager(checked.channelManagerId());
        var changed = opportunity.revise(checked, currencies.get());
        if (checked.categories() != null && !checked.categories().equals(parts.categories(opportunityId))) {
            changed.add(DealField.CATEGORIES);
        }
        refuseLocked(changed, open);
        opportunity.touch(time.now());
        em.flush();
        if (changed.contains(DealField.CATEGORIES)) {
            parts.setCategories(opportunityId, checked.categories());
        }
        if (changed.contains(DealField.NAME)) {
            parts.index(opportunityId);
        }
        var fields = changed.stream().sorted().map(DealField::name).collect(Collectors.joining(" "));
        return done(OpportunityChanged.of(opportunityId, OpportunityChanged.REVISED, "fields", fields));
    }

    /** To another partner, or within it to another person; the team begins anew. @param personId may be null */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public OpportunityView assign(UUID opportunityId, long version, UUID organizationId, UUID personId) {
        scope.requireStaff();
        var opportunity = read(opportunityId, version);
        opportunity.requireOpen();
        points.requireSeller(organizationId);
        points.requirePerson(personId, organizationId);
        var contact = opportunity.getContactId();
        opportunity.assign(
                organizationId,
                personId,
                contact == null ? null : customers.handOver(contact, organizationId),
                time.now());
        em.flush();
        customers.link(opportunity.getCustomerId(), organizationId);
        parts.setTeam(opportunityId, personId == null ? List.of() : List.of(new Share(personId, TeamPolicy.WHOLE)));
        return done(OpportunityChanged.of(
                opportunityId, OpportunityChanged.ASSIGNED, "organization", organizationId, "person", personId));
    }

    /**
     * Takes a change or a loss back as long as nobody has changed it since.
     *
     * @throws RuleViolation also for each field that the stage keeps from a partner
     */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public OpportunityView restore(OpportunityUndo undo) {
        var opportunity = seen(undo.opportunityId(), undo.version());
        var former = undo.former();
        var status = opportunity.getStatus();
        if (status == OpportunityStatus.WON) {
            throw new RuleViolation(OpportunityRule.OPPORTUNITY_CLOSED);
        }
        if (!scope.steers() && !Objects.equals(former.channelManagerId(), opportunity.getChannelManagerId())) {
            throw RuleViolation.at("channelManagerId", OpportunityRule.OPPORTUNITY_FIELD_LOCKED);
        }
        points.requirePerson(former.ownerPersonId(), opportunity.getOwnerOrganizationId());
        var stage = pipeline.find(opportunity.getStageId()).orElseThrow();
        var changed = opportunity.restore(former, undo.touchedAt());
        refuseLocked(changed, scope.changeable(OpportunityStatus.OPEN, stage));
        return done(OpportunityChanged.of(
                undo.opportunityId(),
                status == OpportunityStatus.LOST ? OpportunityChanged.REOPENED : OpportunityChanged.RESTORED));
    }

    private void chooseChannelManager(UUID personId) {
        if (personId != null && !scope.steers()) {
            throw RuleViolation.at("channelManagerId", OpportunityRule.OPPORTUNITY_FIELD_LOCKED);
        }
        points.requireChannelManager(personId);
    }

    private static void refuseLocked(Set<DealField> changed, Set<DealField> open) {
        var locked = changed.stream()
                .filter(field -> !open.contains(field))
                .map(field -> Violation.at(field.field(), OpportunityRule.OPPORTUNITY_FIELD_LOCKED))
                .toList();
        if (!locked.isEmpty()) {
            throw new RuleViolation(locked);
        }
    }

    private Opportunity read(UUID opportunityId, long version) {
        var opportunity = seen(opportunityId, version);
        opportunity.requireOpen();
        return opportunity;
    }

    private Opportunity seen(UUID opportunityId, long version) {
        var opportunity = scope.requireSeen(em.find(Opportunity.class, opportunityId));
        opportunity.requireVersion(version);
        return opportunity;
    }

    private OpportunityView done(OpportunityChanged event) {
        events.fire(event);
        em.flush();
        return reader.require(event.subjectId());
    }
}
