package org.tandem.lead;

import java.io.Serializable;
import java.util.Map;

/** How many leads the caller can see, by status; each number stops at 1,001, which means "1,000+". */
public record LeadCounts(Map<LeadStatus, Integer> byStatus) implements Serializable {

    public int of(LeadStatus status) {
        return byStatus.getOrDefault(status, 0);
    }

    public int open() {
        return of(LeadStatus.CLAIMED) + of(LeadStatus.WORKING) + of(LeadStatus.QUALIFIED);
    }
}
