package org.tandem.partner;

import java.io.Serializable;

/**
 * How much a partner may take. Null means without limit: an override of its own if it has one, else its level's.
 *
 * @param coolingOffDays how long a lead that it gave back stays closed to it
 * @param suspended takes nothing at all
 */
public record CapacityLimits(
        Integer openLeads, Integer openLeadsPerPerson, Integer claimsPerDay, int coolingOffDays, boolean suspended)
        implements Serializable {

    /** Of a company with which nothing was agreed. */
    public static final CapacityLimits NONE = new CapacityLimits(null, null, null, 0, false);

    /** Whether taking a lead needs no look at what it holds. */
    public boolean isUnlimited() {
        return openLeads == null && openLeadsPerPerson == null && claimsPerDay == null && coolingOffDays == 0;
    }
}
