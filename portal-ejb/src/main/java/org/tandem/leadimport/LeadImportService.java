package org.tandem.leadimport;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.tandem.catalog.Categories;
import org.tandem.lead.DuplicatePolicy;
import org.tandem.lead.LeadDraft;
import org.tandem.lead.LeadIntake;
import org.tandem.shared.DomainEvent;
import org.tandem.shared.NotFound;
import org.tandem.shared.TextInput;
import org.tandem.shared.Time;
import org.tandem.tenancy.Caller;
import org.tandem.tenancy.Gate;
import org.tandem.tenancy.HomeCurrency;
import org.tandem.tenancy.Roles;

/** Uploading, trying and starting imports of leads. */
@Stateless
@Gate
@DenyAll
public class LeadImportService {
    private static final int CHUNK = 1000;
    private static final int ERRORS_SHOWN = 200;
    private static final int SAMPLE = 5;
    private static final int LATEST = 20;

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

    /** Reads the file and keeps its rows; nothing is taken in yet. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ImportView upload(String fileName, byte[] content) {
        if (!caller.isStaff()) {
            throw new EJBAccessException("for the firm's own people");
        }
        var input = new TextInput();
        var name = input.required("file", fileName, 255);
        input.throwIfRefused();
        var file = CsvFile.parse(content);
        var uploaded = new LeadImport(name, file, caller.personId(), time.now());
        em.persist(uploaded);
        em.flush();
        rows.add(uploaded.getId(), file.rows());
        events.fire(new LeadImportChanged(
                uploaded.getId(),
                LeadImportChanged.UPLOADED,
                Map.of("rows", Integer.toString(file.rows().size()))));
        return uploaded.view();
    }

    /** Both steps in one transaction, for programs. @param mapping null: as guessed from the headings */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ImportView uploadAndStart(
            String fileName, byte[] content, Map<ImportField, Integer> mapping, DuplicatePolicy duplicates) {
        var uploaded = upload(fileName, content);
        return start(uploaded.id(), mapping == null ? uploaded.mapping() : mapping, duplicates);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ImportView require(UUID importId) {
        return find(importId).view();
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public List<ImportView> latest() {
        return em
                .createQuery("SELECT i FROM LeadImport i ORDER BY i.createdAt DESC, i.id DESC", LeadImport.class)
                .setMaxResults(LATEST)
                .getResultList()
                .stream()
                .map(LeadImport::view)
                .toList();
    }

    /** Reads every row under the mapping and tells what would be refused. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public DryRun dryRun(UUID importId, Map<ImportField, Integer> mapping) {
        var tried = find(importId);
        tried.requireUsable(mapping);
        var reader = reader(tried.header(), mapping);
        var trial = new DryRunCount(ERRORS_SHOWN);
        var sample = new ArrayList<Map<ImportField, String>>();
        var total = tried.view().rows();
        for (var from = 0; from < total; from += CHUNK) {
            var part = rows.from(importId, from, CHUNK);
            part.stream().limit(SAMPLE - sample.size()).forEach(row -> sample.add(cells(mapping, row.cells())));
            var drafts = new ArrayList<LeadDraft>();
            var drafted = new ArrayList<ImportRows.StoredRow>();
            for (var row : part) {
                var result = reader.read(row.line(), row.cells());
                trial.refused(result.errors());
                if (result.draft() != null) {
                    drafts.add(result.draft());
                    drafted.add(row);
                }
            }
            if (!drafts.isEmpty()) {
                intake.repeated(drafts)
                        .forEach((at, lead) -> trial.repeats(ImportChunk.repeats(drafted.get(at), lead)));
            }
        }
        return trial.of(total, sample);
    }

    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public ImportView start(UUID importId, Map<ImportField, Integer> mapping, DuplicatePolicy duplicates) {
        var started = find(importId);
        started.start(mapping, duplicates);
        events.fire(new LeadImportChanged(importId, LeadImportChanged.STARTED, Map.of()));
        em.flush();
        return started.view();
    }

    /** The refused rows as they came, with the reasons in a last column; cells a spreadsheet would run are quoted. */
    @RolesAllowed(Roles.CHANNEL_MANAGER)
    public void writeErrors(UUID importId, Locale language, Writer out) throws IOException {
        var header = find(importId).header();
        var report = new ErrorReport(out, language, header);
        var next = 0;
        var part = rows.refused(importId, next, CHUNK);
        while (!part.isEmpty()) {
            part.forEach(report::add);
            next = part.get(part.size() - 1).number() + 1;
            part = rows.refused(importId, next, CHUNK);
        }
        report.flush();
    }

    private RowReader reader(List<String> header, Map<ImportField, Integer> mapping) {
        return new RowReader(header, mapping, categories.all(), currencies.get());
    }

    private static Map<ImportField, String> cells(Map<ImportField, Integer> mapping, List<String> cells) {
        var values = new EnumMap<ImportField, String>(ImportField.class);
        mapping.forEach((field, column) -> values.put(field, column < cells.size() ? cells.get(column) : ""));
        return values;
    }

    private LeadImport find(UUID importId) {
        var found = em.find(LeadImport.class, importId);
        if (found == null || !caller.isStaff()) {
            throw new NotFound();
        }
        return found;
    }
}
