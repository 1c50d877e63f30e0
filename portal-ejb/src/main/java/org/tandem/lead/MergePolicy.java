package org.tandem.lead;

import java.util.Objects;
import java.util.UUID;
import org.tandem.shared.RuleViolation;

/** Who has the one lead that two become. Work goes on where it is; of two different owners somebody has to choose one. */
final class MergePolicy {
    private MergePolicy() {}

    /**
     * Whether the survivor gets the loser's state and owner.
     *
     * @param chosen the owner that was chosen; must be one of two, and is of no account when there are not two
     */
    static boolean takesOver(LeadStanding survivor, LeadStanding loser, UUID chosen) {
        if (!loser.status().isOpenWork()) {
            return false;
        }
        if (!survivor.status().isOpenWork()) {
            return true;
        }
        var one = survivor.ownerOrganizationId();
        var other = loser.ownerOrganizationId();
        if (Objects.equals(one, other)) {
            return false;
        }
        if (chosen == null || !chosen.equals(one) && !chosen.equals(other)) {
            throw RuleViolation.at("ownerOrganizationId", LeadRule.MERGE_OWNER_REQUIRED);
        }
        return chosen.equals(other);
    }
}
