package org.tandem.web.opportunity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.tandem.opportunity.OpportunityRow;
import org.tandem.opportunity.OpportunityService;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.pipeline.PipelineService;
import org.tandem.pipeline.StageRow;
import org.tandem.shared.PageOf;
import org.tandem.web.listing.ListKit;
import org.tandem.web.listing.ListKits;
import org.tandem.web.shell.Pager;

/** Opportunities as a list: what closes next comes first. */
@Named
@ViewScoped
public class OpportunityListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OpportunityService opportunities;

    @Inject
    private PipelineService pipeline;

    @Inject
    private ListKits kits;

    @Inject
    private HttpServletRequest request;

    private ListKit kit;
    private OpportunityFilter filter;
    private PageOf<OpportunityRow> page;
    private List<StageRow> stages;

    @PostConstruct
    void load() {
        kit = kits.open(request, OpportunityLists.ALL);
        filter = new OpportunityFilter(kit.url());
        stages = pipeline.stages();
        refresh();
    }

    void refresh() {
        page = opportunities.list(filter.query());
    }

    public ListKit getKit() {
        return kit;
    }

    public OpportunityStatus[] getTabs() {
        return OpportunityStatus.values();
    }

    public List<StageRow> getStages() {
        return stages;
    }

    /** Null when the list is of no stage in particular. */
    public StageRow getStage() {
        return stages.stream()
                .filter(one -> one.id().toString().equals(filter.getStage()))
                .findFirst()
                .orElse(null);
    }

    public OpportunityFilter getFilter() {
        return filter;
    }

    public PageOf<OpportunityRow> getPage() {
        return page;
    }

    public Pager getPager() {
        return new Pager(filter.url(), page);
    }
}
