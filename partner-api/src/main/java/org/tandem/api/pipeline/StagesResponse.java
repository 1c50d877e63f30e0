package org.tandem.api.pipeline;

import java.util.List;
import org.tandem.pipeline.StageRow;

/** The stages of the firm, first to last; at most 12. Each carries its version for {@code If-Match}. */
public record StagesResponse(List<StageResponse> items) {

    static StagesResponse from(List<StageRow> stages) {
        return new StagesResponse(stages.stream().map(StageResponse::from).toList());
    }
}
