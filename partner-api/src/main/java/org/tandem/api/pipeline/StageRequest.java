package org.tandem.api.pipeline;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.pipeline.DealField;
import org.tandem.pipeline.DescribeStage;
import org.tandem.pipeline.ForecastCategory;

/** What is said about a stage. */
public record StageRequest(
        String nameEn,
        String nameDe,

        @Schema(description = "In percent", minimum = "0", maximum = "100")
        Integer probability,

        ForecastCategory forecast,

        @Schema(description = "What must be known before an opportunity moves on")
        Set<DealField> required,

        @Schema(description = "What a partner may change") Set<DealField> partnerFields,

        @Schema(
                description = "Days without an activity after which it counts as stalled",
                minimum = "1",
                maximum = "365")
        Integer stalledDays) {

    DescribeStage toCommand() {
        return new DescribeStage(nameEn, nameDe, probability, forecast, required, partnerFields, stalledDays);
    }
}
