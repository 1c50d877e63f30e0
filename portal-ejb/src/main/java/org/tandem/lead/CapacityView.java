package org.tandem.lead;

import java.io.Serializable;
import java.util.List;
import org.tandem.partner.CapacityLimits;

/**
 * What a partner holds against what it may hold.
 *
 * @param today taken since midnight of the partner
 * @param people those of its people who hold leads, by name
 */
public record CapacityView(CapacityLimits limits, int open, int today, List<Person> people) implements Serializable {

    /** One of the partner's people. */
    public record Person(String name, int open) implements Serializable {}

    /** Leads that still fit; null: without limit. */
    public Integer openLeft() {
        return left(limits.openLeads(), open);
    }

    public Integer todayLeft() {
        return left(limits.claimsPerDay(), today);
    }

    private static Integer left(Integer limit, int used) {
        return limit == null ? null : Math.max(0, limit - used);
    }
}
