package org.tandem.routing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tandem.lead.LeadStatus;

/**
 * What was decided about a lead, with all that it was made of.
 *
 * @param rule null when none held
 * @param policy null when nobody had to be chosen
 * @param exclusions in the order of all partners; null stands for an eligible one
 * @param candidates the eligible ones, in the same order
 * @param reason of UNPLACED
 * @param note in addition to the reason: what the rule failed at, or how many were excluded by what
 */
record Decision(
        UUID id,
        UUID leadId,
        RoutingRuleView rule,
        LeadStatus outcome,
        RoutingPolicy policy,
        List<Exclusion> exclusions,
        List<Candidate> candidates,
        Choice choice,
        UnplacedReason reason,
        String note) {

    List<UUID> chosen() {
        return choice == null
                ? List.of()
                : choice.chosen().stream()
                        .map(at -> candidates.get(at).partner().id())
                        .toList();
    }

    /** "OUTSIDE_TERRITORY 12, CAPACITY_FULL 3", the most frequent first. */
    static String summary(List<Exclusion> exclusions) {
        var counts = new EnumMap<Exclusion, Integer>(Exclusion.class);
        exclusions.stream().filter(Objects::nonNull).forEach(why -> counts.merge(why, 1, Integer::sum));
        var sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.<Exclusion, Integer>comparingByValue().reversed());
        return sorted.stream().map(one -> one.getKey() + " " + one.getValue()).collect(Collectors.joining(", "));
    }
}
