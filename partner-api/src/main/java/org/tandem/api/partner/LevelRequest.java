package org.tandem.api.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tandem.partner.DescribeLevel;

/** A level of the partner programme. Minutes are of business time. */
public record LevelRequest(
        @Schema(example = "gold") String code,
        String nameEn,
        String nameDe,
        @Schema(description = "The higher, the better") Integer rank,
        Integer claimMinutes,
        Integer contactMinutes,
        Integer activityMinutes,

        @Schema(nullable = true, description = "Null: without limit; likewise the two after it")
        Integer openLeads,

        Integer openLeadsPerPerson,
        Integer claimsPerDay,

        @Schema(description = "How long a lead that was given back stays closed; 0 when absent")
        Integer coolingOffDays) {

    DescribeLevel toCommand() {
        return new DescribeLevel(
                code,
                nameEn,
                nameDe,
                rank,
                claimMinutes,
                contactMinutes,
                activityMinutes,
                openLeads,
                openLeadsPerPerson,
                claimsPerDay,
                coolingOffDays);
    }
}
