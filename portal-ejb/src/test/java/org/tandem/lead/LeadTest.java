package org.tandem.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.lead.LeadFixture.DANA;
import static org.tandem.lead.LeadFixture.MONDAY;
import static org.tandem.lead.LeadFixture.RIDGE;
import static org.tandem.lead.LeadFixture.SUMMIT;
import static org.tandem.lead.LeadFixture.TUESDAY;
import static org.tandem.lead.LeadFixture.report;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Conflict;
import org.tandem.shared.RuleViolation;

class LeadTest {
    private static void refused(ThrowingCallable move) {
        assertThatThrownBy(move)
                .isInstanceOf(RuleViolation.class)
                .extracting(violation -> ((RuleViolation) violation).code())
                .isEqualTo("LEAD_MOVE_NOT_ALLOWED");
    }

    private static void hasNoOwner(Lead lead) {
        assertThat(lead.getOwnerOrganizationId()).isNull();
        assertThat(lead.getOwnerPersonId()).isNull();
        assertThat(lead).extracting("claimedAt").isNull();
    }

    private static void isOwnedBySummit(Lead lead) {
        assertThat(lead.getOwnerOrganizationId()).isEqualTo(SUMMIT);
        assertThat(lead.getOwnerPersonId()).isEqualTo(DANA);
    }

    @Nested
    class ANewReport {
        @Test
        void waitsInThePoolWithoutOwner() {
            var lead = LeadFixture.pooled();
            assertThat(lead.getStatus()).isEqualTo(LeadStatus.POOLED);
            assertThat(lead.getReference()).isEqualTo("L-2026-000001");
            assertThat(lead.getExternalId()).isEqualTo("00Q-1");
            assertThat(lead)
                    .extracting("receivedAt", "source", "claimEpoch")
                    .containsExactly(MONDAY, LeadSource.WEB_FORM, 0);
            hasNoOwner(lead);
        }

        @Test
        void keepsWhatItSays() {
            var draft = LeadFixture.draft();
            var lead = new Lead(draft, "L-2026-000002", MONDAY);
            for (var field : LeadDraft.class.getRecordComponents()) {
                var name = field.getName().equals("band") ? "valueBand" : field.getName();
                assertThat(lead).extracting(name).as(name).isNotNull();
                assertThat(draft)
                        .extracting(field.getName())
                        .isEqualTo(assertThat(lead).extracting(name).actual());
            }
        }
    }

    @Nested
    class InThePool {
        @Test
        void canBeAssigned() {
            var lead = LeadFixture.pooled();
            lead.assign(SUMMIT, DANA, TUESDAY);
            assertThat(lead.getStatus()).isEqualTo(LeadStatus.CLAIMED);
            assertThat(lead).extracting("claimedAt", "claimEpoch").containsExactly(TUESDAY, 1);
            isOwnedBySummit(lead);
        }

        @Test
        void canBeKeptByTheFirm() {
            assertThat(LeadFixture.kept().getStatus()).isEqualTo(LeadStatus.NEW);
        }

        @Test
        void cannotBeWorked() {
            refused(() -> LeadFixture.pooled().start());
            refused(() -> LeadFixture.pooled().qualify());
            refused(() -> LeadFixture.pooled().lose(LostReason.OTHER));
            refused(() -> LeadFixture.pooled().pool());
        }
    }

    @Nested
    class Claimed {
        @Test
        void canBeGivenBack() {
            var lead = LeadFixture.claimed();
            lead.pool();
            assertThat(lead.getStatus()).isEqualTo(LeadStatus.POOLED);
            hasNoOwner(lead);
        }

        @Test
        void canBeAssignedToAnotherWhichBeginsANewEpoch() {
            var lead = LeadFixture.claimed();
            lead.assign(RIDGE, null, TUESDAY);
            assertThat(lead.getOwnerOrganizationId()).isEqualTo(RIDGE);
            assertThat(lead.getOwnerPersonId()).isNull();
            assertThat(lead).extracting("claimEpoch").isEqualTo(2);
        }

        @Test
        void canBeStarted() {
            assertThat(LeadFixture.working().getStatus()).isEqualTo(LeadStatus.WORKING);
            isOwnedBySummit(LeadFixture.working());
        }
    }

    @Nested
    class Working {
        @Test
        void canBeQualifiedOrLost() {
            assertThat(LeadFixture.qualified().getStatus()).isEqualTo(LeadStatus.QUALIFIED);
            assertThat(LeadFixture.lost().getStatus()).isEqualTo(LeadStatus.LOST);
        }

        @Test
        void cannotBeStartedTwice() {
            refused(() -> LeadFixture.working().start());
        }

        @Test
        void canBeTakenBackByTheFirm() {
            var lead = LeadFixture.working();
            lead.retract();
            assertThat(lead.getStatus()).isEqualTo(LeadStatus.NEW);
            hasNoOwner(lead);
        }
    }

    @Nested
    class Qualified {
        @Test
        void canStillBeLostButNotStartedAgain() {
            var lead = LeadFixture.qualified();
            refused(lead::start);
            refused(lead::qualify);
            lead.lose(LostReason.COMPETITOR);
            assertThat(lead).extracting("closedReason").isEqualTo("COMPETITOR");
        }
    }

    @Nested
    class Lost {
        @Test
        void keepsItsOwnerAndTheReason() {
            var lead = LeadFixture.lost();
            isOwnedBySummit(lead);
            assertThat(lead).extracting("closedReason").isEqualTo("NO_BUDGET");
        }

        @Test
        void cannotBeWorkedOrLostAgain() {
            refused(() -> LeadFixture.lost().start());
            refused(() -> LeadFixture.lost().qualify());
            refused(() -> LeadFixture.lost().lose(LostReason.OTHER));
        }

        @Test
        void reopenedForgetsTheReason() {
            var pooled = LeadFixture.lost();
            pooled.pool();
            assertThat(pooled).extracting("closedReason").isNull();
            hasNoOwner(pooled);
            var assigned = LeadFixture.lost();
            assigned.assign(RIDGE, null, TUESDAY);
            assertThat(assigned).extracting("closedReason").isNull();
        }
    }

    @Nested
    class Retired {
        @Test
        void saysWhyAndBelongsToNobody() {
            var lead = LeadFixture.claimed();
            lead.retire(RetireReason.DUPLICATE);
            assertThat(lead.getStatus()).isEqualTo(LeadStatus.RETIRED);
            assertThat(lead).extracting("closedReason").isEqualTo("DUPLICATE");
            hasNoOwner(lead);
        }

        @Test
        void cannotBeAssignedOrRetiredAgain() {
            refused(() -> LeadFixture.retired().assign(SUMMIT, DANA, TUESDAY));
            refused(() -> LeadFixture.retired().retire(RetireReason.SPAM));
        }

        @Test
        void canBeReopened() {
            var lead = LeadFixture.retired();
            lead.pool();
            assertThat(lead.getStatus()).isEqualTo(LeadStatus.POOLED);
            assertThat(lead).extracting("closedReason").isNull();
        }

        @Test
        void aRefusedMoveChangesNothing() {
            var lead = LeadFixture.retired();
            refused(() -> lead.assign(SUMMIT, DANA, TUESDAY));
            assertThat(lead.getStatus()).isEqualTo(LeadStatus.RETIRED);
            hasNoOwner(lead);
            assertThat(lead).extracting("claimEpoch", "closedReason").containsExactly(0, "SPAM");
        }
    }

    @Nested
    class KeptByTheFirm {
        @Test
        void canGoToThePoolOrToAPartner() {
            var pooled = LeadFixture.kept();
            pooled.pool();
            assertThat(pooled.getStatus()).isEqualTo(LeadStatus.POOLED);
            var assigned = LeadFixture.kept();
            assigned.assign(SUMMIT, DANA, TUESDAY);
            isOwnedBySummit(assigned);
        }

        @Test
        void cannotBeTakenBackTwice() {
            refused(() -> LeadFixture.kept().retract());
        }
    }

    @Nested
    class ALaterReport {
        @Test
        void ofTheSameChangesNothing() {
            assertThat(LeadFixture.claimed().describe(LeadFixture.draft())).isFalse();
        }

        @Test
        void withNewsChangesTheTextAndNotTheState() {
            var lead = LeadFixture.claimed();
            assertThat(lead.describe(report().need("15 cargo bikes").check())).isTrue();
            assertThat(lead.getStatus()).isEqualTo(LeadStatus.CLAIMED);
            assertThat(lead).extracting("need", "maskedNeed").containsExactly("15 cargo bikes", "15 cargo bikes");
            isOwnedBySummit(lead);
        }

        @Test
        void withoutExternalIdKeepsTheKnownOne() {
            var lead = LeadFixture.pooled();
            assertThat(lead.describe(report().externalId(null).check())).isFalse();
            assertThat(lead.getExternalId()).isEqualTo("00Q-1");
        }

        @Test
        void mayBeFoundUnderAnotherKey() {
            var lead = LeadFixture.pooled();
            var before = lead.getMatchKey();
            lead.describe(report().email("other@weber-logistik.example").check());
            assertThat(lead.getMatchKey()).hasSize(64).isNotEqualTo(before);
        }
    }

    @Test
    void anEditOfAnOldVersionIsRefused() {
        var lead = LeadFixture.pooled();
        lead.requireVersion(0);
        assertThatThrownBy(() -> lead.requireVersion(1))
                .isInstanceOf(Conflict.class)
                .hasMessage("STALE_VERSION");
    }
}
