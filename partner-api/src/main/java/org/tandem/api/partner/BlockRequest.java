package org.tandem.api.partner;

import java.time.DayOfWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.partner.BusinessBlock;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/** A stretch of one weekday, local time. */
public record BlockRequest(
        DayOfWeek weekday,
        @Schema(example = "09:00") String opens,

        @Schema(description = "At most 24:00", example = "17:00")
        String closes) {

    BusinessBlock toBlock() {
        if (weekday == null) {
            throw RuleViolation.at("blocks", InputRule.REQUIRED);
        }
        return BusinessBlock.parse(weekday, opens + "-" + closes).get(0);
    }

    static BlockRequest from(BusinessBlock block) {
        var ends = block.toString().split("-");
        return new BlockRequest(block.weekday(), ends[0], ends[1]);
    }
}
