package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tandem.lead.BulkResult;
import org.tandem.lead.LeadPlacement;
import org.tandem.lead.LeadWorklist;
import org.tandem.lead.WorklistKind;
import org.tandem.lead.WorklistRow;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Badges;
import org.tandem.web.shell.Notices;
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
    private LeadPlacement placement;

    @Inject
    private Notices notices;

    @Inject
    private Badges badges;

    @Inject
    private HttpServletRequest request;

    private UrlQuery url;
    private WorklistKind kind;
    private Map<WorklistKind, Integer> counts;
    private PageOf<WorklistRow> page;
    private final HashMap<String, Boolean> selected = new HashMap<>();

    @PostConstruct
    void load() {
        url = UrlQuery.of(request, "kind");
        var asked = url.get("kind", WorklistKind.class);
        kind = asked == null ? WorklistKind.UNPLACED : asked;
        counts = worklist.counts();
        page = worklist.list(kind, url.getCursor(), PAGE);
    }

    public String route() {
        return done(placement.routeAll(chosen()), "lead.said.routed");
    }

    public String pool() {
        return done(placement.poolAll(chosen()), "lead.said.pooled.many");
    }

    private String done(BulkResult result, String key) {
        notices.sayOnNextPage(key, result.done().size(), result.refused().size());
        badges.forget();
        return "/lead/worklist.xhtml?faces-redirect=true&kind=" + kind;
    }

    private List<UUID> chosen() {
        return selected.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(one -> UUID.fromString(one.getKey()))
                .toList();
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

    public Map<String, Boolean> getSelected() {
        return selected;
    }

    public PageOf<WorklistRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return new Pager(url, page);
    }
}
