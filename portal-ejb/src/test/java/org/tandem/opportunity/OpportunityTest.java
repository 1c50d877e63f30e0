package org.tandem.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.opportunity.OpportunityFixture.DANA;
import static org.tandem.opportunity.OpportunityFixture.IN_JUNE;
import static org.tandem.opportunity.OpportunityFixture.JONAS;
import static org.tandem.opportunity.OpportunityFixture.MONDAY;
import static org.tandem.opportunity.OpportunityFixture.PROPOSAL;
import static org.tandem.opportunity.OpportunityFixture.QUALIFIED;
import static org.tandem.opportunity.OpportunityFixture.amount;
import static org.tandem.opportunity.OpportunityFixture.bare;
import static org.tandem.opportunity.OpportunityFixture.complete;
import static org.tandem.opportunity.OpportunityFixture.step;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tandem.pipeline.DealField;
import org.tandem.shared.Conflict;
import org.tandem.shared.RuleViolation;

class OpportunityTest {
    private static final Instant TUESDAY = MONDAY.plus(1, ChronoUnit.DAYS);
    private static final OpportunityStanding BEFORE = new OpportunityStanding(IN_JUNE, DANA, null, MONDAY);

    @Nested
    class Open {
        @Test
        void movesToAnyStage() {
            var opportunity = complete();
            opportunity.move(PROPOSAL.id());
            assertThat(opportunity.getStageId()).isEqualTo(PROPOSAL.id());
            opportunity.move(QUALIFIED.id());
            assertThat(opportunity.getStageId()).isEqualTo(QUALIFIED.id());
        }

        @Test
        void isNotOpenedAgain() {
            assertThatThrownBy(() -> complete().reopen(MONDAY)).hasMessage("OPPORTUNITY_OPEN");
        }

        @Test
        void isLostForAReasonOnly() {
            assertThatThrownBy(() -> complete().lose(null, MONDAY)).hasMessage("OPPORTUNITY_REASON_REQUIRED");
            var opportunity = complete();
            opportunity.lose(LossReason.PRICE, MONDAY);
            assertThat(opportunity.getStatus()).isEqualTo(OpportunityStatus.LOST);
        }

        @Test
        void tellsWhatIsDifferent() {
            var opportunity = complete();
            assertThat(opportunity.revise(amount("32000.00"), "EUR")).isEmpty();
            assertThat(opportunity.revise(amount("40000"), "EUR")).containsExactly(DealField.AMOUNT);
            assertThat(opportunity.revise(step("Test ride", IN_JUNE), "EUR")).containsExactly(DealField.NEXT_STEP);
            assertThat(opportunity.revise(step("", null), "EUR")).containsExactly(DealField.NEXT_STEP);
            assertThat(opportunity.known(Set.of())).doesNotContain(DealField.NEXT_STEP);
        }

        @Test
        void refusesAnAmountBelowZero() {
            assertThatThrownBy(() -> complete().revise(amount("-1"), "EUR")).hasMessage("OUT_OF_RANGE");
        }

        @Test
        void knowsWhatItKnows() {
            assertThat(bare().known(Set.of(DealField.TEAM)))
                    .containsExactlyInAnyOrder(
                            DealField.NAME, DealField.CLOSE_DATE, DealField.FORECAST, DealField.OWNER, DealField.TEAM);
            assertThat(complete().known(Set.of())).contains(DealField.AMOUNT, DealField.CONTACT);
        }
    }

    @Nested
    class TakenBack {
        @Test
        void isCloseDateAndOwner() {
            var changed = complete();
            changed.revise(ReviseOpportunity.closing(IN_JUNE.plusDays(9)), "EUR");
            assertThat(changed.restore(BEFORE, MONDAY)).containsExactly(DealField.CLOSE_DATE);
            changed.revise(ReviseOpportunity.ownedBy(JONAS), "EUR");
            assertThat(changed.restore(BEFORE, MONDAY)).containsExactly(DealField.OWNER);
            assertThat(changed.restore(BEFORE, MONDAY)).isEmpty();
        }

        @Test
        void isWhenItWasTouchedUnlessSomebodyHasTouchedItSince() {
            var quiet = complete();
            quiet.touch(TUESDAY);
            quiet.restore(BEFORE, TUESDAY);
            assertThat(quiet.getTouchedAt()).isEqualTo(MONDAY);
            var called = complete();
            called.touch(TUESDAY.plusSeconds(1));
            called.restore(BEFORE, TUESDAY);
            assertThat(called.getTouchedAt()).isEqualTo(TUESDAY.plusSeconds(1));
        }
    }

    @Nested
    class Closed {
        @Test
        void staysAsItIs() {
            var won = complete();
            won.win(MONDAY);
            for (var change : new Runnable[] {
                () -> won.move(PROPOSAL.id()),
                () -> won.win(MONDAY),
                () -> won.lose(LossReason.PRICE, MONDAY),
                () -> won.revise(amount("1"), "EUR"),
                () -> won.assign(OpportunityFixture.SUMMIT, null, null, MONDAY)
            }) {
                assertThatThrownBy(change::run)
                        .isInstanceOf(RuleViolation.class)
                        .hasMessage("OPPORTUNITY_CLOSED");
            }
        }

        @Test
        void standsAsBeforeWhenItsLossIsTakenBack() {
            var lost = complete();
            lost.lose(LossReason.PRICE, TUESDAY);
            assertThat(lost.restore(BEFORE, TUESDAY))
                    .as("the day comes with the opening")
                    .isEmpty();
            assertThat(lost.getStatus()).isEqualTo(OpportunityStatus.OPEN);
            assertThat(lost.revise(ReviseOpportunity.closing(IN_JUNE), "EUR")).isEmpty();
        }

        @Test
        void goesOnInItsStageWhenOpenedAgain() {
            var lost = complete();
            lost.move(PROPOSAL.id());
            lost.lose(LossReason.TIMING, MONDAY);
            lost.reopen(MONDAY);
            assertThat(lost.getStatus()).isEqualTo(OpportunityStatus.OPEN);
            assertThat(lost.getStageId()).isEqualTo(PROPOSAL.id());
        }
    }

    @Test
    void anOldVersionIsAConflict() {
        assertThatThrownBy(() -> complete().requireVersion(7)).isInstanceOf(Conflict.class);
    }
}
