package org.tandem.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Time;
import org.tandem.tenancy.References;
import org.tandem.tenancy.TenantJdbi;

/**
 * Takes in many leads at once, each at most once: a report that is known by its external id, or else by its match key,
 * updates what the lead says and leaves state and owner alone. Runs in the caller's transaction.
 */
@ApplicationScoped
public class LeadIntake {
    private static final String KNOWN = """
            SELECT id, external_id, match_key FROM leads WHERE tenant_id = :tenant
            AND (external_id IN (<externalIds>) OR match_key IN (<matchKeys>)) ORDER BY id""";
    private static final String DOCUMENT = """
            INSERT INTO search_documents (tenant_id, subject_id, subject, text) VALUES (:tenant, :id, 'lead', :text)
            ON DUPLICATE KEY UPDATE text = :text""";
    /** In place of an empty list, which SQL does not know. */
    private static final String NOTHING = "\u0000";

    /** What became of one draft. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        SKIPPED
    }

    /** What became of one draft, and of which lead. */
    public record Taken(Outcome outcome, UUID leadId, String reference) {}

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private TenantJdbi sql;

    @Inject
    private RoutingQueue queue;

    @Inject
    private References references;

    @Inject
    private Time time;

    @Inject
    private MatchFinder finder;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Event<LeadsWritten> written;

    /** @param origin noted in each timeline, for example the id of an import */
    public List<Outcome> take(List<LeadDraft> drafts, UUID origin) {
        return take(drafts, origin, DuplicatePolicy.UPDATE).stream()
                .map(Taken::outcome)
                .toList();
    }

    public List<Taken> take(List<LeadDraft> drafts, UUID origin, DuplicatePolicy policy) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        var likely = policy == DuplicatePolicy.SKIP ? finder.likely(drafts) : Map.<Integer, MatchFinder.Known>of();
        var known = known(drafts);
        var now = time.now();
        var series = references.take("L", now, drafts.size());
        var taken = new ArrayList<Taken>();
        var documents = new HashMap<UUID, String>();
        var routed = queue.isInUse();
        for (var at = 0; at < drafts.size(); at++) {
            var draft = drafts.get(at);
            var lead = policy == DuplicatePolicy.CREATE ? known.findById(draft) : known.find(draft);
            if (lead != null && policy == DuplicatePolicy.SKIP) {
                taken.add(new Taken(Outcome.SKIPPED, lead.getId(), lead.getReference()));
            } else if (lead == null && likely.containsKey(at)) {
                taken.add(new Taken(
                        Outcome.SKIPPED, likely.get(at).id(), likely.get(at).reference()));
            } else if (lead == null) {
                lead = create(draft, series.next(), now, origin, routed);
                known.add(lead);
                taken.add(new Taken(Outcome.CREATED, lead.getId(), lead.getReference()));
                documents.put(lead.getId(), LeadSearchIndex.text(draft, lead.getReference()));
            } else if (lead.describe(draft)) {
                events.fire(LeadChanged.of(lead.getId(), LeadChanged.UPDATED, "origin", origin));
                taken.add(new Taken(Outcome.UPDATED, lead.getId(), lead.getReference()));
                documents.put(lead.getId(), LeadSearchIndex.text(draft, lead.getReference()));
            } else {
                taken.add(new Taken(Outcome.UNCHANGED, lead.getId(), lead.getReference()));
            }
        }
        em.flush();
        queue.add(
                routed
                        ? taken.stream()
                                .filter(one -> one.outcome() == Outcome.CREATED)
                                .map(Taken::leadId)
                                .toList()
                        : List.of());
        index(documents);
        written.fire(new LeadsWritten(List.copyOf(documents.keySet())));
        return taken;
    }

    private Lead create(LeadDraft draft, String reference, Instant now, UUID origin, boolean routed) {
        var lead = new Lead(draft, reference, now);
        if (routed) {
            lead.awaitRouting();
        }
        em.persist(lead);
        events.fire(LeadChanged.of(lead.getId(), LeadChanged.RECEIVED, "source", draft.source(), "origin", origin));
        return lead;
    }

    /** What would be skipped as already there, by the draft's place. @return references of the leads that are there */
    public Map<Integer, String> repeated(List<LeadDraft> drafts) {
        var repeated = new HashMap<Integer, String>();
        finder.likely(drafts).forEach((at, lead) -> repeated.put(at, lead.reference()));
        var known = known(drafts);
        for (var at = 0; at < drafts.size(); at++) {
            var lead = known.find(drafts.get(at));
            if (lead != null) {
                repeated.put(at, lead.getReference());
            }
        }
        return repeated;
    }

    private Known known(List<LeadDraft> drafts) {
        var externalIds = drafts.stream()
                .map(LeadDraft::externalId)
                .filter(Objects::nonNull)
                .toList();
        var matchKeys = drafts.stream().map(LeadDraft::matchKey).toList();
        var ids = sql.query(
                KNOWN,
                query -> query.bindList("externalIds", externalIds.isEmpty() ? List.of(NOTHING) : externalIds)
                        .bindList("matchKeys", matchKeys)
                        .mapTo(UUID.class)
                        .list());
        var known = new Known();
        if (!ids.isEmpty()) {
            em.createQuery("SELECT l FROM Lead l WHERE l.id IN :ids ORDER BY l.id", Lead.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(known::add);
        }
        return known;
    }

    private void index(Map<UUID, String> documents) {
        sql.batch(DOCUMENT, rows -> {
            documents.forEach((id, text) -> rows.add(row -> row.bind("id", id).bind("text", text)));
            return documents.size();
        });
    }

    /** The leads of one batch by both of their keys; the older one wins where a match key is not unique. */
    private static final class Known {
        private final Map<String, Lead> byExternalId = new HashMap<>();
        private final Map<String, Lead> byMatchKey = new HashMap<>();

        void add(Lead lead) {
            if (lead.getExternalId() != null) {
                byExternalId.put(lead.getExternalId(), lead);
            }
            byMatchKey.putIfAbsent(lead.getMatchKey(), lead);
        }

        Lead findById(LeadDraft draft) {
            return draft.externalId() == null ? null : byExternalId.get(draft.externalId());
        }

        /** A draft with another external id than the lead it matches speaks of another lead. */
        Lead find(LeadDraft draft) {
            if (draft.externalId() == null) {
                return byMatchKey.get(draft.matchKey());
            }
            var same = byExternalId.get(draft.externalId());
            if (same != null) {
                return same;
            }
            var match = byMatchKey.get(draft.matchKey());
            return match != null && match.getExternalId() == null ? match : null;
        }
    }
}
