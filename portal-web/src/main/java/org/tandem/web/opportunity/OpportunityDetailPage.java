package org.tandem.web.opportunity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.tandem.lead.TimelineEntry;
import org.tandem.opportunity.Neighbours;
import org.tandem.opportunity.OpportunityService;
import org.tandem.opportunity.OpportunityVerb;
import org.tandem.opportunity.OpportunityView;
import org.tandem.opportunity.OpportunityWork;
import org.tandem.pipeline.PipelineService;
import org.tandem.pipeline.StageRow;
import org.tandem.shared.NotFound;
import org.tandem.web.shell.UrlQuery;

/** One opportunity: what is known, who works on it, what happened, and what can be done now. */
@Named
@ViewScoped
public class OpportunityDetailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private OpportunityService opportunities;

    @Inject
    private OpportunityWork work;

    @Inject
    private PipelineService pipeline;

    @Inject
    private OpportunityAftermath aftermath;

    @Inject
    private HttpServletRequest request;

    private OpportunityView deal;
    private List<TimelineEntry> timeline;
    private List<StageRow> stages;
    private Neighbours neighbours;

    @PostConstruct
    void load() {
        var id = UrlQuery.of(request, "id").id("id").orElseThrow(NotFound::new);
        deal = opportunities.require(id);
        timeline = opportunities.timeline(id);
        neighbours = opportunities.neighbours(id);
        stages = pipeline.stages();
    }

    public String move(StageRow stage) {
        return aftermath.show(work.move(deal.id(), deal.version(), stage.id()), "opportunity.said.changed");
    }

    public String win() {
        return aftermath.show(work.win(deal.id(), deal.version()), "opportunity.said.won");
    }

    public String reopen() {
        return aftermath.show(work.reopen(deal.id(), deal.version()), "opportunity.said.reopened");
    }

    public boolean can(String verb) {
        return deal.can(OpportunityVerb.valueOf(verb));
    }

    public OpportunityView getDeal() {
        return deal;
    }

    public List<TimelineEntry> getTimeline() {
        return timeline;
    }

    public List<StageRow> getStages() {
        return stages;
    }

    public Neighbours getNeighbours() {
        return neighbours;
    }
}
