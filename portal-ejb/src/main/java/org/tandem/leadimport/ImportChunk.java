package org.tandem.leadimport;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.catalog.Categories;
import org.tandem.lead.LeadDraft;
import org.tandem.lead.LeadIntake;
import org.tandem.lead.LeadIntake.Outcome;
import org.tandem.lead.LeadIntake.Taken;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.HomeCurrency;

/** Takes in the next rows of one import, all or none of them. */
@Stateless
@Gate
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportChunk {
    private static final int SIZE = 500;

    @PersistenceContext(unitName = "tandem")
    private EntityManager em;

    @Inject
    private HomeCurrency currencies;

    @Inject
    private ImportRows rows;

    @Inject
    private LeadIntake intake;

    @Inject
    private Categories categories;

    @Inject
    private Caller caller;

    @Inject
    private Time time;

    @Inject
    private Event<DomainEvent> events;

    /** The oldest import that still has rows to take in. */
    public Optional<UUID> waiting() {
        caller.requireSystem();
        return em.createQuery(
                        "SELECT i.id FROM LeadImport i WHERE i.state = org.tandem.leadimport.ImportState.RUNNING"
                                + " ORDER BY i.createdAt, i.id",
                        UUID.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void take(UUID importId) {
        caller.requireSystem();
        var running = em.find(LeadImport.class, importId);
        var part = rows.from(importId, running.nextRow(), SIZE);
        var refused = new HashMap<Integer, List<CellError>>();
        var drafts = new ArrayList<LeadDraft>();
        var drafted = new ArrayList<ImportRows.StoredRow>();
        var reader = new RowReader(running.header(), running.mapping(), categories.all(), currencies.get());
        for (var row : part) {
            var result = reader.read(row.line(), row.cells());
            if (result.draft() == null) {
                refused.put(row.number(), result.errors());
            } else {
                drafts.add(result.draft());
                drafted.add(row);
            }
        }
        var taken = intake.take(drafts, importId, running.duplicates());
        for (var at = 0; at < taken.size(); at++) {
            if (taken.get(at).outcome() == Outcome.SKIPPED) {
                refused.put(
                        drafted.get(at).number(),
                        List.of(repeats(drafted.get(at), taken.get(at).reference())));
            }
        }
        rows.refuse(importId, refused);
        running.took(part.size(), taken.stream().map(Taken::outcome).toList(), time.now());
        tellWhenFinished(running);
    }

    /** Handed back with the rows that were refused. */
    static CellError repeats(ImportRows.StoredRow row, String reference) {
        return new CellError(row.line(), "", ImportRule.IMPORT_DUPLICATE.name(), List.of(reference), "");
    }

    public void stumbled(UUID importId) {
        caller.requireSystem();
        var running = em.find(LeadImport.class, importId);
        running.stumbled(time.now());
        tellWhenFinished(running);
    }

    private void tellWhenFinished(LeadImport changed) {
        if (changed.state() != ImportState.RUNNING) {
            var view = changed.view();
            events.fire(new LeadImportChanged(
                    changed.getId(),
                    LeadImportChanged.FINISHED,
                    Map.of(
                            "person", changed.personId().toString(),
                            "state", view.state().name(),
                            "created", Integer.toString(view.created()),
                            "failed", Integer.toString(view.failed()))));
        }
    }
}
