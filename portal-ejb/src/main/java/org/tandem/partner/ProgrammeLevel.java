package org.tandem.partner;

import java.io.Serializable;
import java.util.UUID;

/**
 * A level of the partner programme: the service a partner of it owes, and how much it may hold.
 *
 * @param rank the higher, the better
 * @param claimMinutes business time from an offer to the answer; likewise to the first contact, and to the next activity
 * @param openLeads null: without limit; likewise per person, and claims per day
 */
public record ProgrammeLevel(
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
        implements Serializable {

    public String name(String language) {
        return "de".equals(language) ? nameDe : nameEn;
    }
}
