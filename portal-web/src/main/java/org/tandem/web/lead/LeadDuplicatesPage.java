package org.tandem.web.lead;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.tandem.duplicate.DuplicateService;
import org.tandem.duplicate.PairQuery;
import org.tandem.duplicate.PairRow;
import org.tandem.lead.MatchStrength;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Notices;
import org.tandem.web.shell.Pager;
import org.tandem.web.shell.UrlQuery;

/** Leads that may be the same, for the channel manager to decide. */
@Named
@ViewScoped
public class LeadDuplicatesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private UrlQuery url;
    private PageOf<PairRow> page;

    @PostConstruct
    void load() {
        url = UrlQuery.of(request, "strength");
        refresh();
    }

    private void refresh() {
        page = duplicates.list(new PairQuery(getStrength(), url.getCursor(), PAGE));
    }

    public void dismiss(UUID pairId) {
        duplicates.dismiss(pairId);
        notices.say("lead.said.dismissed");
        refresh();
    }

    public MatchStrength[] getStrengths() {
        return new MatchStrength[] {MatchStrength.EXACT, MatchStrength.LIKELY};
    }

    public MatchStrength getStrength() {
        return url.get("strength", MatchStrength.class);
    }

    public String with(MatchStrength strength) {
        return url.with("strength", strength == null ? null : strength.name());
    }

    public PageOf<PairRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return new Pager(url, page);
    }
}
