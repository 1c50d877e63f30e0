package org.tandem.lead;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** The size of a lead, as far as a partner may know it before the claim. In the lead's own currency. */
public enum ValueBand {
    UNKNOWN(null),
    UNDER_5K(BigDecimal.ZERO),
    FROM_5K(BigDecimal.valueOf(5_000)),
    FROM_10K(BigDecimal.valueOf(10_000)),
    FROM_20K(BigDecimal.valueOf(20_000)),
    FROM_50K(BigDecimal.valueOf(50_000)),
    FROM_100K(BigDecimal.valueOf(100_000));

    private final BigDecimal floor;

    ValueBand(BigDecimal floor) {
        this.floor = floor;
    }

    public static ValueBand of(BigDecimal amount) {
        var band = UNKNOWN;
        for (var candidate : values()) {
            if (amount != null && candidate.floor != null && amount.compareTo(candidate.floor) >= 0) {
                band = candidate;
            }
        }
        return band;
    }

    public Set<ValueBand> andAbove() {
        return EnumSet.range(this, FROM_100K);
    }
}
