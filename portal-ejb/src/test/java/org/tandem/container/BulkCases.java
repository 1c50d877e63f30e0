package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.Serializable;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tandem.opportunity.LossReason;
import org.tandem.opportunity.OpportunityBulk;
import org.tandem.opportunity.OpportunityRevision;
import org.tandem.opportunity.OpportunityService;
import org.tandem.opportunity.OpportunityStanding;
import org.tandem.opportunity.OpportunityStatus;
import org.tandem.opportunity.OpportunityUndo;
import org.tandem.opportunity.OpportunityView;
import org.tandem.opportunity.OpportunityWork;
import org.tandem.registration.RegistrationBulk;
import org.tandem.registration.RegistrationStatus;
import org.tandem.registration.RegistrationView;
import org.tandem.registration.RejectReason;
import org.tandem.shared.BulkOutcome;
import org.tandem.shared.PickedRow;
import org.tandem.shared.RuleViolation;

/** Many registrations and deals at once: each stands for itself, and is taken back where that can be done. */
abstract class BulkCases extends PlacementCases {
    static final LocalDate DAY = LocalDate.of(2091, 5, 4);

    @EJB
    private RegistrationBulk registrationBulk;

    @EJB
    private OpportunityBulk opportunityBulk;

    @EJB
    OpportunityService opportunities;

    @EJB
    private OpportunityRevision revision;

    @EJB
    private OpportunityWork opportunityWork;

    private static PickedRow picked(RegistrationView one) {
        return new PickedRow(one.id(), one.version(), one.reference());
    }

    private static PickedRow picked(OpportunityView one) {
        return new PickedRow(one.id(), one.version(), one.reference());
    }

    static PickedRow stale(PickedRow row) {
        return new PickedRow(row.id(), row.version() + 7, row.reference());
    }

    static List<String> refusals(BulkOutcome<?> outcome) {
        return outcome.refused().stream()
                .map(refusal -> refusal.reason().code())
                .toList();
    }

    /** As if somebody had waited too long. */
    private static <T extends Serializable> BulkOutcome<T> late(BulkOutcome<T> outcome) {
        return new BulkOutcome<>(outcome.done(), outcome.refused(), outcome.at().minusSeconds(60));
    }

    private RegistrationStatus status(RegistrationView of) {
        return sales.call(TestWorld.SUMMIT_SALES, () -> registrations.require(of.id()))
                .status();
    }

    @Test
    void thoseThatWaitAreApprovedEachForItself() {
        var good = submitted(TestWorld.SUMMIT_SALES, "Sammel Eins AG", null);
        var old = submitted(TestWorld.SUMMIT_SALES, "Sammel Zwei AG", null);
        manager.call(TestWorld.CHANNEL_MANAGER, () -> review.takeUp(old.id(), old.version()));
        var contested = submitted(TestWorld.SUMMIT_SALES, "Sammel Drei AG", null);
        submitted(TestWorld.RIDGE_SALES, "Sammel Drei AG", null);
        var elsewhere = submitted(TestWorld.NORDTOOL_SALES, "Sammel Vier AG", null);
        var all = List.of(picked(good), picked(old), picked(contested), picked(elsewhere));
        assertThatThrownBy(() -> sales.call(TestWorld.SUMMIT_SALES, () -> registrationBulk.approve(all, null)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> manager.call(TestWorld.SUMMIT_SALES, () -> registrationBulk.approve(all, null)))
                .as("the role is held in the firm or not at all")
                .isInstanceOf(EJBAccessException.class);
        var outcome = manager.call(TestWorld.CHANNEL_MANAGER, () -> registrationBulk.approve(all, "fine"));
        assertThat(outcome.done()).containsExactly(good.id());
        assertThat(refusals(outcome)).containsExactly("STALE_VERSION", "REGISTRATION_CONFLICT_OPEN", "ROW_GONE");
        assertThat(status(good)).isEqualTo(RegistrationStatus.APPROVED);
        assertThat(status(old)).isEqualTo(RegistrationStatus.IN_REVIEW);
        assertThat(sales.call(TestWorld.SUMMIT_SALES, () -> registrations.timeline(good.id()))
                        .get(0)
                        .type())
                .isEqualTo("registration.approved");
    }

    @Test
    void thoseThatWaitAreRejectedForAReason() {
        var sent = submitted(TestWorld.SUMMIT_SALES, "Sammel Fünf AG", null);
        var all = List.of(picked(sent));
        assertThatThrownBy(
                        () -> manager.call(TestWorld.CHANNEL_MANAGER, () -> registrationBulk.reject(all, null, null)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("REGISTRATION_REASON_REQUIRED");
        var outcome = manager.call(
                TestWorld.CHANNEL_MANAGER, () -> registrationBulk.reject(all, RejectReason.TOO_SMALL, "Sorry"));
        assertThat(outcome.done()).hasSize(1);
        assertThat(status(sent)).isEqualTo(RegistrationStatus.REJECTED);
        assertThat(refusals(manager.call(TestWorld.CHANNEL_MANAGER, () -> registrationBulk.approve(all, null))))
                .containsExactly("STALE_VERSION");
    }

    @Test
    void aPartnerWithdrawsItsOwn() {
        var own = submitted(TestWorld.SUMMIT_SALES, "Sammel Sechs AG", null);
        var others = submitted(TestWorld.RIDGE_SALES, "Sammel Sieben AG", null);
        var all = List.of(picked(own), picked(others));
        assertThatThrownBy(() -> manager.call(TestWorld.CHANNEL_MANAGER, () -> registrationBulk.withdraw(all, null)))
                .isInstanceOf(EJBAccessException.class);
        var outcome = sales.call(TestWorld.SUMMIT_COLLEAGUE, () -> registrationBulk.withdraw(all, null));
        assertThat(outcome.done()).containsExactly(own.id());
        assertThat(refusals(outcome)).containsExactly("ROW_GONE");
        assertThat(status(own)).isEqualTo(RegistrationStatus.WITHDRAWN);
    }

    private OpportunityView seen(OpportunityView of) {
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> opportunities.require(of.id()));
    }

    @Test
    void dealsCloseOnAnotherDayAndAreTakenBack() {
        var deal = converted("Sammelhaus Eins");
        var old = converted("Sammelhaus Zwei");
        var all = List.of(picked(deal), stale(picked(old)));
        var strange = manager.call(TestWorld.BOREALIS_CHANNEL, () -> opportunityBulk.closeOn(all, DAY));
        assertThat(refusals(strange)).containsExactly("ROW_GONE", "ROW_GONE");
        assertThat(refusals(sales.call(TestWorld.RIDGE_SALES, () -> opportunityBulk.closeOn(all, DAY))))
                .containsExactly("ROW_GONE", "ROW_GONE");
        assertThat(refusals(sales.call(TestWorld.STEELWORKS, () -> opportunityBulk.closeOn(all, DAY))))
                .containsExactly("ROW_GONE", "ROW_GONE");
        var outcome = sales.call(TestWorld.SUMMIT_SALES, () -> opportunityBulk.closeOn(all, DAY));
        assertThat(outcome.done()).hasSize(1);
        assertThat(refusals(outcome)).containsExactly("STALE_VERSION");
        assertThat(seen(deal).closeDate()).isEqualTo(DAY);
        assertThat(refusals(sales.call(TestWorld.RIDGE_SALES, () -> opportunityBulk.undo(outcome))))
                .containsExactly("ROW_GONE");
        assertThatThrownBy(() -> sales.call(TestWorld.SUMMIT_SALES, () -> opportunityBulk.undo(late(outcome))))
                .hasMessage("UNDO_TOO_LATE");
        sales.call(TestWorld.SUMMIT_SALES, () -> opportunityBulk.undo(outcome));
        var back = seen(deal);
        assertThat(back.closeDate()).isEqualTo(deal.closeDate());
        assertThat(back.touchedAt()).as("and idle as before").isEqualTo(deal.touchedAt());
        assertThat(sales.call(TestWorld.SUMMIT_SALES, () -> opportunities.timeline(deal.id())))
                .extracting(entry -> entry.type())
                .containsExactly("opportunity.restored", "opportunity.revised", "opportunity.created");
    }

    @Test
    void dealsAreLostAndOpenAgain() {
        var deal = converted("Sammelhaus Drei");
        var touched = converted("Sammelhaus Vier");
        var all = List.of(picked(deal), picked(touched));
        var outcome = manager.call(TestWorld.CHANNEL_MANAGER, () -> opportunityBulk.lose(all, LossReason.PRICE));
        assertThat(outcome.done()).hasSize(2);
        assertThat(seen(deal).lostReason()).isEqualTo(LossReason.PRICE);
        sales.call(
                TestWorld.SUMMIT_SALES,
                () -> opportunityWork.reopen(touched.id(), seen(touched).version()));
        var undone = manager.call(TestWorld.CHANNEL_MANAGER, () -> opportunityBulk.undo(outcome));
        assertThat(refusals(undone)).as("somebody has touched it").containsExactly("STALE_VERSION");
        var back = seen(deal);
        assertThat(back.status()).isEqualTo(OpportunityStatus.OPEN);
        assertThat(back.closeDate()).isEqualTo(deal.closeDate());
        assertThat(back.lostReason()).isNull();
    }

    @Test
    void dealsAreHandedToAColleagueOrLookedAfterBySomebodyElseOfTheFirm() {
        var deal = converted("Sammelhaus Fünf");
        var row = List.of(picked(deal));
        assertThat(sales.call(TestWorld.SUMMIT_SALES, opportunityBulk::takers))
                .extracting(one -> one.personId())
                .contains(TestWorld.SUMMIT_COLLEAGUE.personId())
                .doesNotContain(TestWorld.CHANNEL_MANAGER.personId(), TestWorld.RIDGE_SALES.personId());
        assertThat(refusals(sales.call(
                        TestWorld.SUMMIT_SALES, () -> opportunityBulk.handTo(row, TestWorld.RIDGE_SALES.personId()))))
                .containsExactly("OPPORTUNITY_PERSON_ELSEWHERE");
        var handed = sales.call(
                TestWorld.SUMMIT_SALES, () -> opportunityBulk.handTo(row, TestWorld.SUMMIT_COLLEAGUE.personId()));
        assertThat(seen(deal).ownerPersonId()).isEqualTo(TestWorld.SUMMIT_COLLEAGUE.personId());
        sales.call(TestWorld.SUMMIT_SALES, () -> opportunityBulk.undo(handed));
        assertThat(seen(deal).ownerPersonId()).isEqualTo(TestWorld.SUMMIT_SALES.personId());
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, opportunityBulk::takers))
                .extracting(one -> one.personId())
                .containsExactlyInAnyOrder(
                        TestWorld.CHANNEL_MANAGER.personId(), TestWorld.SECOND_CHANNEL_MANAGER.personId());
        var second = TestWorld.SECOND_CHANNEL_MANAGER.personId();
        var now = List.of(picked(seen(deal)));
        var watched = manager.call(TestWorld.CHANNEL_MANAGER, () -> opportunityBulk.handTo(now, second));
        assertThat(seen(deal).channelManagerId()).isEqualTo(second);
        assertThat(refusals(sales.call(TestWorld.SUMMIT_SALES, () -> opportunityBulk.undo(watched))))
                .as("who looks after it is the firm's business")
                .containsExactly("OPPORTUNITY_FIELD_LOCKED");
        manager.call(TestWorld.CHANNEL_MANAGER, () -> opportunityBulk.undo(watched));
        assertThat(seen(deal).channelManagerId()).isEqualTo(deal.channelManagerId());
    }

    @Test
    void whatIsWonIsNotTakenBack() throws SQLException {
        var deal = converted("Sammelhaus Sechs");
        update("UPDATE opportunities SET status = 'WON', closed_at = NOW(6) WHERE id = '" + deal.id() + "'");
        var former = new OpportunityStanding(DAY, deal.ownerPersonId(), deal.channelManagerId(), deal.touchedAt());
        var undo = new OpportunityUndo(deal.id(), deal.reference(), deal.version(), deal.touchedAt(), former);
        assertThatThrownBy(() -> manager.call(TestWorld.CHANNEL_MANAGER, () -> revision.restore(undo)))
                .hasMessage("OPPORTUNITY_CLOSED");
    }
}
