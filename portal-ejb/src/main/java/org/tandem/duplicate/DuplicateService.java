package org.tandem.duplicate;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
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
    private HomeCurrency currencies;

    @Inject
    private TenantJdbi sql;

    @Inject
    private CandidateReader candidates;

    @Inject
    private PairLister pairs;

    @Inject
    private Categories categories;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    /** Leads and customers that may be the same as a report that is not saved yet; the surest first, at most ten. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<Duplicate> check(RegisterLead report, String taxId) {
        requireStaff();
        var codes = categories.all().stream().map(CategoryRow::code).collect(Collectors.toSet());
        var draft = LeadDraft.check(report, codes, currencies.get());
        return candidates.of(MatchFacts.of(draft, taxId));
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

    private void requireStaff() {
        if (!caller.isStaff()) {
            throw new EJBAccessException("for the firm's own people");
        }
    }
}
