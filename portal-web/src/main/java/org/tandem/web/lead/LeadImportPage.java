package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tandem.lead.DuplicatePolicy;
import org.tandem.leadimport.CellError;
import org.tandem.leadimport.DryRun;
import org.tandem.leadimport.ImportField;
import org.tandem.leadimport.ImportState;
import org.tandem.leadimport.ImportView;
import org.tandem.leadimport.LeadImportService;
import org.tandem.web.shell.Texts;
import org.tandem.web.shell.UrlQuery;

/** One import from its mapping to its result; without one, the place to begin. */
@Named
@ViewScoped
public class LeadImportPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LeadImportService imports;

    @Inject
    private Texts text;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private ImportView current;
    private DryRun trial;
    private List<ImportView> latest;
    private ColumnChoice choice;
    private DuplicatePolicy duplicates = DuplicatePolicy.UPDATE;

    @PostConstruct
    void load() {
        id = UrlQuery.of(request, "id").id("id").orElse(null);
        refresh();
        latest = current == null ? imports.latest() : List.of();
        choice = current == null ? null : new ColumnChoice(current.mapping());
    }

    public void refresh() {
        current = id == null ? null : imports.require(id);
    }

    public void dryRun() {
        trial = imports.dryRun(id, choice.mapping());
    }

    public String start() {
        imports.start(id, choice.mapping(), duplicates);
        return "/lead/import.xhtml?faces-redirect=true&id=" + id;
    }

    public String problem(CellError error) {
        return text.rule(error.violation());
    }

    public ImportField[] getFields() {
        return ImportField.values();
    }

    public List<SelectItem> getHeader() {
        var names = current.header();
        return IntStream.range(0, names.size())
                .mapToObj(column -> new SelectItem(Integer.toString(column), names.get(column)))
                .toList();
    }

    public Map<String, String> getColumns() {
        return choice == null ? new HashMap<>() : choice.getColumns();
    }

    public DuplicatePolicy[] getPolicies() {
        return DuplicatePolicy.values();
    }

    public DuplicatePolicy getDuplicates() {
        return duplicates;
    }

    public void setDuplicates(DuplicatePolicy duplicates) {
        this.duplicates = duplicates;
    }

    public ImportState getState() {
        return current == null ? null : current.state();
    }

    public ImportView getCurrent() {
        return current;
    }

    public DryRun getTrial() {
        return trial;
    }

    public List<ImportView> getLatest() {
        return latest;
    }
}
