package org.tandem.web.opportunity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.tandem.opportunity.OpportunityRow;
import org.tandem.opportunity.OpportunityService;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.pipeline.PipelineService;
import org.tandem.pipeline.StageRow;
import org.tandem.shared.PageOf;
import org.tandem.web.shell.Pager;

/** Opportunities as a list: what closes next comes first. */
@Named
@RequestScoped
public class OpportunityListPage {
    @Inject
    private OpportunityService opportunities;

    @Inject
    private PipelineService pipeline;

    @Inject
    private HttpServletRequest request;

    private OpportunityFilter filter;
    private PageOf<OpportunityRow> page;
    private List<StageRow> stages;

    @PostConstruct
    void load() {
        filter = OpportunityFilter.of(request);
        page = opportunities.list(filter.query());
        stages = pipeline.stages();
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
