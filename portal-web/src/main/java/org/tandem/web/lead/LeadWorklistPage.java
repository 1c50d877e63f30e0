package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.tandem.lead.LeadBulk;
import org.tandem.lead.LeadUndo;
import org.tandem.lead.LeadWorklist;
import org.tandem.lead.WorklistKind;
import org.tandem.lead.WorklistRow;
import org.tandem.shared.BulkOutcome;
import org.tandem.shared.PageOf;
import org.tandem.web.listing.Picked;
import org.tandem.web.shell.Badges;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;

/** Leads that need a decision of the firm: with nobody, stale, or taken back; each with its reason. */
@Named
@ViewScoped
public class LeadWorklistPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private LeadWorklist worklist;

    @Inject
    private LeadBulk bulk;

    @Inject
    private Badges badges;

    @Inject
    private HttpServletRequest request;

    private UrlQuery url;
    private WorklistKind kind;
    private Map<WorklistKind, Integer> counts;
    private PageOf<WorklistRow> page;
    private BulkOutcome<LeadUndo> outcome;
    private String said;

    @PostConstruct
    void load() {
        url = UrlQuery.of(request, "kind");
        var asked = url.get("kind", WorklistKind.class);
        kind = asked == null ? WorklistKind.UNPLACED : asked;
        refresh();
    }

    private void refresh() {
        counts = worklist.counts();
        page = worklist.list(kind, url.getCursor(), PAGE);
    }

    public void route() {
        show(bulk.route(Picked.of(request)), "lead.bulk.routed");
    }

    public void pool() {
        show(bulk.pool(Picked.of(request)), "lead.bulk.pooled");
    }

    /** Once: what has been taken back is not done again. */
    public void undo() {
        var taken = bulk.undo(outcome);
        show(new BulkOutcome<>(List.of(), taken.refused(), taken.at()), "lead.bulk.undone");
    }

    private void show(BulkOutcome<LeadUndo> now, String text) {
        outcome = now;
        said = text;
        badges.forget();
        refresh();
    }

    public String with(WorklistKind other) {
        return url.with("kind", other.name());
    }

    public int count(WorklistKind of) {
        return counts.get(of);
    }

    public WorklistKind[] getKinds() {
        return WorklistKind.values();
    }

    public WorklistKind getKind() {
        return kind;
    }

    public BulkOutcome<LeadUndo> getOutcome() {
        return outcome;
    }

    public String getSaid() {
        return said;
    }

    public PageOf<WorklistRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return new Pager(url, page);
    }
}
