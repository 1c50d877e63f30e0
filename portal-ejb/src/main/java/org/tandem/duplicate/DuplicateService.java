package org.tandem.duplicate;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.catalog.Categories;
import org.tandem.catalog.CategoryRow;
import org.tandem.lead.LeadDraft;
import org.tandem.lead.LeadService;
import org.tandem.lead.MatchFacts;
import org.tandem.lead.RegisterLead;
import org.tandem.shared.Conflict;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.PageOf;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.HomeCurrency;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** What is known already, and the pairs that wait for a decision. For the firm's channel managers. */
@Stateless
@Gate
@DenyAll
public class DuplicateService {
    private static final String DISMISS = """
            UPDATE duplicate_pairs SET state = 'DISMISSED'
            WHERE tenant_id = :tenant AND id = :pair AND state = 'OPEN'""";
    private static final String EXISTS = "SELECT 1 FROM duplicate_pairs WHERE tenant_id = :tenant AND id = :pair";

    @Inject
    private TenantJdbi sql;

    @Inject
    private CandidateReader candidates;

    @Inject
    private PairLister pairs;

    @Inject
    private HomeCurrency currencies;

    @Inject
    private Categories categories;

    @EJB
    private LeadService leads;

    @Inject
    private PairFinder finder;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    /** Leads and customers that may be the same as a report that is not saved yet; the surest first, at most ten. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<Duplicate> check(RegisterLead report, String taxId) {
        var draft = checked(report);
        return Candidate.surest(candidates.of(MatchFacts.of(draft, taxId)));
    }

    /** Registers a lead whatever is known already, and answers that too: one look serves the answer and the pairs. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public Registered register(RegisterLead report) {
        var draft = checked(report);
        var known = candidates.of(MatchFacts.of(draft, null));
        var lead = leads.register(draft);
        finder.note(lead.id(), known);
        return new Registered(lead, Candidate.surest(known));
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public PageOf<PairRow> list(PairQuery query) {
        requireStaff();
        return pairs.list(query);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public PairRow require(UUID pairId) {
        requireStaff();
        return pairs.find(pairId).orElseThrow(NotFound::new);
    }

    /** @throws Conflict when somebody has decided already */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public void dismiss(UUID pairId) {
        requireStaff();
        if (sql.update(DISMISS, update -> update.bind("pair", pairId)) == 0) {
            sql.query(
                            EXISTS,
                            query -> query.bind("pair", pairId)
                                    .mapTo(Integer.class)
                                    .findOne())
                    .orElseThrow(NotFound::new);
            throw new Conflict(DuplicateRule.PAIR_DECIDED);
        }
        events.fire(new DuplicateChanged(pairId, DuplicateChanged.DISMISSED, Map.of()));
    }

    private LeadDraft checked(RegisterLead report) {
        requireStaff();
        var codes = categories.all().stream().map(CategoryRow::code).collect(Collectors.toSet());
        return LeadDraft.check(report, codes, currencies.get());
    }

    private void requireStaff() {
        if (!caller.isStaff()) {
            throw new EJBAccessException("for the firm's own people");
        }
    }
}
