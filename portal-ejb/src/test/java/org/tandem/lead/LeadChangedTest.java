package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LeadChangedTest {
    @Test
    void tellsNamesAndValuesInTurnAndLeavesOutTheUnsaid() {
        var event = LeadChanged.of(LeadFixture.DANA, LeadChanged.LOST, "reason", LostReason.TIMING, "note", null);
        assertThat(event.subject()).isEqualTo("lead");
        assertThat(event.subjectId()).isEqualTo(LeadFixture.DANA);
        assertThat(event.type()).isEqualTo("lead.lost");
        assertThat(event.detail()).isEqualTo(Map.of("reason", "TIMING"));
        assertThat(LeadChanged.of(LeadFixture.DANA, LeadChanged.STARTED).detail())
                .isEmpty();
    }

    @Test
    void aLeadIsFoundByWhatPeopleKnowOfIt() {
        assertThat(LeadSearchIndex.text(
                        LeadFixture.report().place(null, null, "Köln").check(), "L-2026-000001"))
                .isEqualTo("2026 000001 00Q Weber Logistik GmbH Anna example 492215550117 Köln Twelve cargo bikes");
    }

    @Test
    void countsAreZeroWhereNothingWasCounted() {
        var counts = new LeadCounts(Map.of(
                LeadStatus.CLAIMED, 1, LeadStatus.WORKING, 20, LeadStatus.QUALIFIED, 300, LeadStatus.LOST, 4000));
        assertThat(counts.of(LeadStatus.WORKING)).isEqualTo(20);
        assertThat(counts.of(LeadStatus.NEW)).isZero();
        assertThat(counts.open()).isEqualTo(321);
    }
}
