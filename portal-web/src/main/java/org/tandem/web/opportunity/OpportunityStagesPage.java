package org.tandem.web.opportunity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.pipeline.PipelineService;
import org.tandem.pipeline.StageRow;
import org.tandem.web.shell.Notices;

/** The firm's stages: their order, how sure a deal in them is, what they ask for and leave to partners. */
@Named
@ViewScoped
public class OpportunityStagesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String AGAIN = "/opportunity/stages.xhtml?faces-redirect=true";

    @Inject
    private PipelineService pipeline;

    @Inject
    private Notices notices;

    private List<StageRow> stages;
    private StageFields fields = new StageFields();

    @PostConstruct
    void load() {
        stages = pipeline.stages();
    }

    public void edit(StageRow stage) {
        fields = StageFields.of(stage);
    }

    public void begin() {
        fields = new StageFields();
    }

    public String save() {
        if (fields.getId() == null) {
            pipeline.add(fields.toCommand());
        } else {
            pipeline.describe(fields.getId(), fields.getVersion(), fields.toCommand());
        }
        notices.sayOnNextPage("opportunity.said.stage", fields.getNameEn());
        return AGAIN;
    }

    public String up(StageRow stage) {
        return swap(stage, -1);
    }

    public String down(StageRow stage) {
        return swap(stage, 1);
    }

    private String swap(StageRow stage, int by) {
        var order = new ArrayList<UUID>(stages.stream().map(StageRow::id).toList());
        var at = order.indexOf(stage.id());
        Collections.swap(order, at, Math.floorMod(at + by, order.size()));
        pipeline.order(order);
        return AGAIN;
    }

    public String remove(StageRow stage) {
        pipeline.remove(stage.id(), stage.version());
        notices.sayOnNextPage("opportunity.said.stage.removed", stage.nameEn());
        return AGAIN;
    }

    public List<StageRow> getStages() {
        return stages;
    }

    public StageFields getFields() {
        return fields;
    }

    public List<DealField> getRequirable() {
        return List.copyOf(DealField.REQUIRABLE);
    }

    public DealField[] getAll() {
        return DealField.values();
    }

    public ForecastCategory[] getForecasts() {
        return ForecastCategory.values();
    }
}
