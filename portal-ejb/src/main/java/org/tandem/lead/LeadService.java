package org.tandem.lead;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.catalog.Categories;
import org.tandem.catalog.CategoryRow;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.PageOf;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.HomeCurrency;
import org.tandem.tenancy.References;
import org.tandem.tenancy.Roles;
import org.tandem.tenancy.TenantJdbi;

/** Finding, reading and registering leads. */
@Stateless
@Gate
@DenyAll
public class LeadService {
    private static final String DOCUMENT =
            "INSERT INTO search_documents (tenant_id, subject_id, subject, text) VALUES (:tenant, :id, 'lead', :text)";

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private HomeCurrency currencies;

    @Inject
    private TenantJdbi sql;

    @Inject
    private LeadReader reader;

    @Inject
    private LeadLister lister;

    @Inject
    private LeadTimeline timeline;

    @Inject
    private LeadScope scope;

    @Inject
    private Categories categories;

    @Inject
    private OfferLister offers;

    @Inject
    private RoutingQueue queue;

    @Inject
    private References references;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Event<LeadsWritten> written;

    /** Needs no transaction: each of its two statements sees what was committed when it began. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PageOf<LeadRow> list(LeadQuery query) {
        return lister.list(query);
    }

    /** Needs no transaction, as above. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public LeadView require(UUID leadId) {
        return reader.require(leadId);
    }

    /** Newest first; empty while the lead is masked. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public List<TimelineEntry> timeline(UUID leadId) {
        return timeline.of(reader.require(leadId));
    }

    /** A new lead is routed within seconds when the firm has routing rules; else it waits in the pool at once. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public LeadView register(RegisterLead report) {
        scope.requireStaff();
        var codes = categories.all().stream().map(CategoryRow::code).collect(Collectors.toSet());
        var lead = register(LeadDraft.check(report, codes, currencies.get()));
        written.fire(new LeadsWritten(List.of(lead.id())));
        return lead;
    }

    /** As above, for who has looked for what may be the same already and notes it himself. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public LeadView register(LeadDraft draft) {
        scope.requireStaff();
        requireNewExternalId(draft.externalId());
        var now = time.now();
        var lead = new Lead(draft, references.next("L", now), now);
        var routed = queue.isInUse();
        if (routed) {
            lead.awaitRouting();
        }
        em.persist(lead);
        em.flush();
        queue.add(routed ? List.of(lead.getId()) : List.of());
        sql.update(
                DOCUMENT,
                update ->
                        update.bind("id", lead.getId()).bind("text", LeadSearchIndex.text(draft, lead.getReference())));
        events.fire(LeadChanged.of(lead.getId(), LeadChanged.RECEIVED, "source", draft.source()));
        return reader.require(lead.getId());
    }

    /** Capped counts of what the caller sees; a partner's own leads and the pool. */
    @RolesAllowed({Roles.CHANNEL_MANAGER, Roles.PARTNER_SALES, Roles.PARTNER_ADMIN})
    public LeadCounts counts() {
        var all = scope.steers();
        var selects = Stream.of(LeadStatus.values())
                .map(status ->
                        "SELECT '%s', COUNT(*) FROM (SELECT 1 FROM leads WHERE tenant_id = :tenant AND status = '%s'%s LIMIT %d) c"
                                .formatted(
                                        status,
                                        status,
                                        all || status == LeadStatus.POOLED ? "" : " AND owner_organization_id = :ours",
                                        PageOf.COUNT_LIMIT + 1))
                .collect(Collectors.joining(" UNION ALL "));
        return sql.query(selects, query -> {
            var counts = new EnumMap<LeadStatus, Integer>(LeadStatus.class);
            query.bind("ours", caller.organizationId())
                    .map((row, context) -> counts.put(LeadStatus.valueOf(row.getString(1)), row.getInt(2)))
                    .list();
            if (!all) {
                counts.put(LeadStatus.OFFERED, offers.count(OfferState.OPEN));
            }
            return new LeadCounts(counts);
        });
    }

    /** Asked first for a good message; the unique key decides when two ask at once. */
    private void requireNewExternalId(String externalId) {
        if (externalId != null
                && sql.query(
                                "SELECT 1 FROM leads WHERE tenant_id = :tenant AND external_id = :externalId",
                                query -> query.bind("externalId", externalId)
                                        .mapTo(Integer.class)
                                        .findOne())
                        .isPresent()) {
            throw RuleViolation.at("externalId", LeadRule.LEAD_EXTERNAL_ID_TAKEN);
        }
    }
}
