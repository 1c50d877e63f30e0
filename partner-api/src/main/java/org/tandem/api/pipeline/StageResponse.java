package org.tandem.api.pipeline;

import java.util.Set;
import java.util.UUID;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.ForecastCategory;
import org.tandem.pipeline.StageRow;

/** One stage. */
public record StageResponse(
        UUID id,
        long version,
        String nameEn,
        String nameDe,
        int probability,
        ForecastCategory forecast,
        Set<DealField> required,
        Set<DealField> partnerFields,
        int stalledDays) {

    static StageResponse from(StageRow stage) {
        return new StageResponse(
                stage.id(),
                stage.version(),
                stage.nameEn(),
                stage.nameDe(),
                stage.probability(),
                stage.forecast(),
                stage.required(),
                stage.partnerFields(),
                stage.stalledDays());
    }
}
