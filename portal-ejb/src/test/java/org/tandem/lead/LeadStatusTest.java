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
        // from, NEW, POOLED, CLAIMED, WORKING, QUALIFIED, CONVERTED, LOST, RETIRED
        "NEW,       n, y, y, n, n, n, n, y",
        "POOLED,    y, n, y, n, n, n, n, y",
        "CLAIMED,   y, y, y, y, y, n, y, y",
        "WORKING,   y, y, y, n, y, n, y, y",
        "QUALIFIED, y, y, y, n, n, y, y, y",
        "CONVERTED, n, n, n, n, n, n, n, n",
        "LOST,      y, y, y, n, n, n, n, y",
        "RETIRED,   y, y, n, n, n, n, n, n"
    })
    void movesAsDocumented(
            LeadStatus from,
            String n,
            String pooled,
            String claimed,
            String working,
            String won,
            String converted,
            String lost,
            String out) {
        var allowed = new String[] {n, pooled, claimed, working, won, converted, lost, out};
        for (var next : LeadStatus.values()) {
            assertThat(from.canMoveTo(next)).as("%s to %s", from, next).isEqualTo("y".equals(allowed[next.ordinal()]));
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
