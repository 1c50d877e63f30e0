package org.tandem.lead;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.tandem.partner.CapacityLimits;
import org.tandem.shared.Rule;
import org.tandem.shared.Violation;

/** Whether a partner may take one lead more. What it holds is counted with that lead in it. */
final class CapacityPolicy {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private CapacityPolicy() {}

    /** Every limit that taking the lead has gone beyond. */
    static List<Violation> exceeded(CapacityLimits limits, CapacityUse use, Instant at) {
        var found = new ArrayList<Violation>();
        if (limits.suspended()) {
            found.add(Violation.of(LeadRule.LEAD_PARTNER_SUSPENDED));
        }
        check(found, LeadRule.LEAD_CAPACITY_ORGANIZATION, use.open(), limits.openLeads());
        check(found, LeadRule.LEAD_CAPACITY_PERSON, use.openPerson(), limits.openLeadsPerPerson());
        check(found, LeadRule.LEAD_CLAIMS_PER_DAY, use.today(), limits.claimsPerDay());
        if (use.givenBackAt() != null && limits.coolingOffDays() > 0) {
            var until = use.givenBackAt().plus(Duration.ofDays(limits.coolingOffDays()));
            if (at.isBefore(until)) {
                found.add(Violation.at(
                        null,
                        LeadRule.LEAD_COOLING_OFF,
                        DAY.format(until.atZone(ZoneOffset.UTC).plusDays(1))));
            }
        }
        return found;
    }

    private static void check(List<Violation> found, Rule rule, int used, Integer limit) {
        if (limit != null && used > limit) {
            found.add(Violation.at(null, rule, Integer.toString(used - 1), limit.toString()));
        }
    }

    /** Since when a claim counts as one of today. */
    static Instant midnight(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
