package org.tandem.opportunity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.tandem.shared.InputRule;
import org.tandem.shared.RuleViolation;

/** The shares of a team are each above 0, with at most two decimals, and sum up to exactly 100 %. */
final class TeamPolicy {
    static final int MOST = 20;
    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private TeamPolicy() {}

    static void check(List<Share> team) {
        if (team == null || team.isEmpty()) {
            throw RuleViolation.at("team", InputRule.REQUIRED);
        }
        if (team.size() > MOST) {
            throw RuleViolation.at("team", OpportunityRule.OPPORTUNITY_TEAM_TOO_LARGE, Integer.toString(MOST));
        }
        var people = new HashSet<UUID>();
        var sum = BigDecimal.ZERO;
        for (var share : team) {
            if (share == null || share.personId() == null || share.percent() == null) {
                throw RuleViolation.at("team", InputRule.REQUIRED);
            }
            if (share.percent().signum() <= 0
                    || share.percent().stripTrailingZeros().scale() > 2) {
                throw RuleViolation.at("team", OpportunityRule.OPPORTUNITY_TEAM_SHARE);
            }
            if (!people.add(share.personId())) {
                throw RuleViolation.at("team", OpportunityRule.OPPORTUNITY_TEAM_TWICE);
            }
            sum = sum.add(share.percent());
        }
        if (sum.compareTo(WHOLE) != 0) {
            throw RuleViolation.at(
                    "team",
                    OpportunityRule.OPPORTUNITY_TEAM_NOT_100,
                    sum.stripTrailingZeros().toPlainString());
        }
    }
}
