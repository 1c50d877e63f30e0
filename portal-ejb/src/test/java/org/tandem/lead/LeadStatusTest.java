package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tandem.shared.RuleViolation;

class LeadStatusTest {
    /** Every pair of states has its row: y is allowed. Columns in the order of the enum. */
    @ParameterizedTest
    @CsvSource({
        // from, NEW, OFFERED, UNPLACED, POOLED, CLAIMED, WORKING, QUALIFIED, CONVERTED, LOST, RETIRED
        "NEW,       nyyyynnnny",
        "OFFERED,   ynnyynnnny",
        "UNPLACED,  yynyynnnny",
        "POOLED,    yynnynnnny",
        "CLAIMED,   ynnyyyynyy",
        "WORKING,   ynnyynynyy",
        "QUALIFIED, ynnyynnyyy",
        "CONVERTED, nnnnnnnnnn",
        "LOST,      ynnyynnnny",
        "RETIRED,   ynnynnnnnn"
    })
    void movesAsDocumented(LeadStatus from, String allowed) {
        for (var next : LeadStatus.values()) {
            assertThat(from.canMoveTo(next))
                    .as("%s to %s", from, next)
                    .isEqualTo(allowed.charAt(next.ordinal()) == 'y');
        }
    }

    @Test
    void aForbiddenMoveIsRefusedWithItsCode() {
        assertThatThrownBy(() -> LeadStatus.RETIRED.moveTo(LeadStatus.WORKING))
                .isInstanceOf(RuleViolation.class)
                .extracting(refused -> ((RuleViolation) refused).code())
                .isEqualTo("LEAD_MOVE_NOT_ALLOWED");
        assertThat(LeadStatus.CLAIMED.moveTo(LeadStatus.WORKING)).isEqualTo(LeadStatus.WORKING);
    }

    @ParameterizedTest
    @CsvSource({
        "NEW, false, false",
        "OFFERED, false, false",
        "UNPLACED, false, false",
        "POOLED, false, false",
        "CLAIMED, true, true",
        "WORKING, true, true",
        "QUALIFIED, true, true",
        "CONVERTED, false, true",
        "LOST, false, true",
        "RETIRED, false, false"
    })
    void openWorkAndOwnership(LeadStatus status, boolean open, boolean owned) {
        assertThat(status.isOpenWork()).isEqualTo(open);
        assertThat(status.isOwned()).isEqualTo(owned);
    }
}
