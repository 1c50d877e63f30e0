package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.lead.LeadFixture.RIDGE;
import static org.tandem.lead.LeadFixture.SUMMIT;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Conflict;
import org.tandem.shared.RuleViolation;

class MergePolicyTest {
    private static LeadStanding of(LeadStatus status, UUID owner) {
        return new LeadStanding(status, owner, null, null, null);
    }

    @Test
    void workGoesOnWhereItIs() {
        var pooled = of(LeadStatus.POOLED, null);
        var worked = of(LeadStatus.WORKING, SUMMIT);
        assertThat(MergePolicy.takesOver(pooled, worked, null)).isTrue();
        assertThat(MergePolicy.takesOver(worked, pooled, null)).isFalse();
        assertThat(MergePolicy.takesOver(pooled, pooled, null)).isFalse();
        assertThat(MergePolicy.takesOver(of(LeadStatus.LOST, RIDGE), worked, null))
                .isTrue();
        assertThat(MergePolicy.takesOver(pooled, of(LeadStatus.LOST, RIDGE), null))
                .isFalse();
        assertThat(MergePolicy.takesOver(worked, of(LeadStatus.CLAIMED, SUMMIT), null))
                .isFalse();
    }

    @Test
    void ofTwoOwnersOneIsChosen() {
        var one = of(LeadStatus.WORKING, SUMMIT);
        var other = of(LeadStatus.CLAIMED, RIDGE);
        assertThat(MergePolicy.takesOver(one, other, SUMMIT)).isFalse();
        assertThat(MergePolicy.takesOver(one, other, RIDGE)).isTrue();
        assertThatThrownBy(() -> MergePolicy.takesOver(one, other, null)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> MergePolicy.takesOver(one, other, new UUID(9, 9)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void aMergeIsUndoneOnceAndForThirtyDays() {
        var loser = LeadFixture.claimed();
        var before = loser.standing();
        var survivor = LeadFixture.pooled();
        loser.yieldTo(survivor);
        var merge = new LeadMerge(survivor, loser, before, survivor.standing(), LeadFixture.MONDAY);
        assertThat(loser.getStatus()).isEqualTo(LeadStatus.RETIRED);
        assertThat(loser.mergedInto()).isEqualTo(survivor.getId());
        assertThat(merge.loserBefore()).isEqualTo(before);
        assertThatThrownBy(
                        () -> merge.undo(LeadFixture.MONDAY.plus(LeadMerge.UNDO).plusMillis(1)))
                .isInstanceOf(RuleViolation.class);
        merge.undo(LeadFixture.TUESDAY);
        assertThatThrownBy(() -> merge.undo(LeadFixture.TUESDAY)).isInstanceOf(Conflict.class);
        loser.restore(merge.loserBefore());
        assertThat(loser.mergedInto()).isNull();
        assertThat(loser.getOwnerOrganizationId()).isEqualTo(SUMMIT);
        assertThat(loser.claimEpoch()).isEqualTo(2);
    }

    @Test
    void aSurvivorThatMovedOnIsLeftAlone() {
        var loser = LeadFixture.pooled();
        var survivor = LeadFixture.pooled();
        var merge = new LeadMerge(survivor, loser, loser.standing(), survivor.standing(), LeadFixture.MONDAY);
        assertThat(merge.survivorBefore(survivor)).isNotNull();
        survivor.assign(SUMMIT, null, LeadFixture.TUESDAY);
        assertThat(merge.survivorBefore(survivor)).isNull();
    }
}
