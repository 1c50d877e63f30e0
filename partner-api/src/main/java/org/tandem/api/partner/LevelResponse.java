package org.tandem.api.partner;

import java.util.UUID;
import org.tandem.api.http.Versioned;
import org.tandem.partner.ProgrammeLevel;

/** A level of the partner programme. Minutes are of business time; a limit of null means without limit. */
public record LevelResponse(
        UUID id,
        long version,
        String code,
        String nameEn,
        String nameDe,
        int rank,
        int claimMinutes,
        int contactMinutes,
        int activityMinutes,
        Integer openLeads,
        Integer openLeadsPerPerson,
        Integer claimsPerDay,
        int coolingOffDays)
        implements Versioned {

    static LevelResponse from(ProgrammeLevel level) {
        return new LevelResponse(
                level.id(),
                level.version(),
                level.code(),
                level.nameEn(),
                level.nameDe(),
                level.rank(),
                level.claimMinutes(),
                level.contactMinutes(),
                level.activityMinutes(),
                level.openLeads(),
                level.openLeadsPerPerson(),
                level.claimsPerDay(),
                level.coolingOffDays());
    }
}
