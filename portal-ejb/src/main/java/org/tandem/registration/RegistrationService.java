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
import java.util.stream.Collectors;
import org.tandem.catalog.Categories;
import org.tandem.catalog.CategoryRow;
import org.tandem.lead.TimelineEntry;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.PageOf;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.HomeCurrency;
import org.tandem.tenancy.References;
import org.tandem.tenancy.Roles;

/** Finding and reading registrations, and writing down what a partner's deal is about. */
@Stateless
@Gate
@DenyAll
public class RegistrationService {
    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private HomeCurrency currencies;

    @Inject
    private RegistrationReader reader;

    @Inject
    private RegistrationLister lister;

    @Inject
    private RegistrationFilter filter;

    @Inject
    private RegistrationTimeline timeline;

    @Inject
    private RegistrationAccess access;

    @Inject
    private ApprovalRules rules;

    @Inject
    private ConflictReader conflicts;

    @Inject
    private Categories categories;

    @Inject
    private References references;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER})
    public PageOf<RegistrationRow> list(RegistrationQuery query) {
        return lister.list(query);
    }

    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER})
    public RegistrationView require(UUID registrationId) {
        return reader.require(registrationId);
    }

    /** Newest first. */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER})
    public List<TimelineEntry> timeline(UUID registrationId) {
        return timeline.of(reader.require(registrationId));
    }

    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER})
    public RegistrationCounts counts() {
        var now = time.now();
        var waiting = access.sells()
                ? new RegistrationQuery(
                        RegistrationQuery.View.ALL, Set.of(RegistrationStatus.RETURNED), null, null, null, null, 1)
                : RegistrationQuery.of(RegistrationQuery.View.WAITING_FOR_ME, 1);
        return new RegistrationCounts(
                lister.count(filter.where(waiting, now)),
                lister.count(filter.where(RegistrationQuery.of(RegistrationQuery.View.EXPIRING, 1), now)),
                access.steers() ? conflicts.countOpen() : 0);
    }

    /** Begins a registration; nobody but the partner's own people sees it before it is submitted. */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public RegistrationView draft(RegisterDeal report) {
        access.requireSeller();
        var deal = read(report);
        var now = time.now();
        var registration =
                new Registration(deal, references.next("R", now), caller.organizationId(), caller.personId(), now);
        em.persist(registration);
        return done(RegistrationChanged.of(registration, RegistrationChanged.DRAFTED));
    }

    /** Replaces what it says; a field that its state keeps closed must say what it said. */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public RegistrationView change(UUID registrationId, long version, RegisterDeal report) {
        var registration = access.requireOwn(em.find(Registration.class, registrationId));
        registration.requireVersion(version);
        var changed = registration.change(read(report));
        return changed.isEmpty()
                ? reader.require(registrationId)
                : done(RegistrationChanged.of(
                        registration, RegistrationChanged.CHANGED, "fields", RegistrationField.write(changed)));
    }

    /** Who will be asked when it is submitted as it stands, or who is asked; empty: it is approved at once. */
    @RolesAllowed({Roles.PARTNER_SALES, Roles.PARTNER_ADMIN, Roles.CHANNEL_MANAGER, Roles.PRICING_MANAGER})
    public List<ApprovalStep> approvers(UUID registrationId) {
        var view = reader.require(registrationId);
        if (view.status().isUnderReview()) {
            return view.steps();
        }
        var registration = em.find(Registration.class, registrationId);
        return rules.choose(registration.getDeal(), registration.getOrganizationId())
                .plan();
    }

    private Deal read(RegisterDeal report) {
        var codes = categories.all().stream().map(CategoryRow::code).collect(Collectors.toSet());
        return new Deal(new DealReader(report, codes, currencies.get()));
    }

    private RegistrationView done(RegistrationChanged event) {
        events.fire(event);
        em.flush();
        return reader.require(event.subjectId());
    }
}
