package org.tandem.api.partner;

import org.tandem.lead.CapacityView;

/** What a partner holds against what it may hold; a limit of null means without limit. */
public record CapacityResponse(
        int openLeads,
        Integer openLeadsLimit,
        int claimsToday,
        Integer claimsPerDay,
        Integer openLeadsPerPerson,
        int coolingOffDays,
        boolean suspended) {

    static CapacityResponse from(CapacityView view) {
        var limits = view.limits();
        return new CapacityResponse(
                view.open(),
                limits.openLeads(),
                view.today(),
                limits.claimsPerDay(),
                limits.openLeadsPerPerson(),
                limits.coolingOffDays(),
                limits.suspended());
    }
}
