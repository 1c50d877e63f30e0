package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.registration.AccountAnswer;
import org.tandem.registration.ApprovalEscalation;
import org.tandem.registration.ApprovalMode;
import org.tandem.registration.ApprovalRuleService;
import org.tandem.registration.Approver;
import org.tandem.registration.RegistrationConversion;
import org.tandem.registration.RegistrationExpiry;
import org.tandem.registration.RegistrationQuery;
import org.tandem.registration.RegistrationStatus;
import org.tandem.registration.RegistrationView;
import org.tandem.registration.RuleStep;
import org.tandem.registration.SaveApprovalRule;
import org.tandem.shared.Conflict;

/** Who has to approve a registration, by when, and how long it protects. */
abstract class ApprovalCases extends RegistrationCases {
    @EJB
    private RegistrationConversion conversion;

    @EJB
    private ApprovalRuleService rules;

    @EJB
    private RegistrationExpiry expiry;

    @EJB
    private ApprovalEscalation escalation;

    @Test
    void aRuleAsksOneAfterTheOtherAndAnotherApprovesAtOnce() {
        var steps = List.of(
                new RuleStep(Approver.person(TestWorld.SECOND_CHANNEL_MANAGER.personId()), null),
                new RuleStep(Approver.role("channel-manager"), null));
        var chain = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> rules.add(new SaveApprovalRule(
                        "Two", "deal.subdivision == \"DE-BE\"", ApprovalMode.SEQUENTIAL, null, true, steps)));
        var automatic = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> rules.add(new SaveApprovalRule(
                        "None", "deal.subdivision == \"DE-HB\"", ApprovalMode.AUTOMATIC, null, true, List.of())));
        var sent = submitted(TestWorld.SUMMIT_SALES, "Kette AG", "DE-BE");
        assertThat(sent.steps()).hasSize(2);
        assertThatThrownBy(() -> approved(sent)).hasMessage("REGISTRATION_NOT_YOURS_TO_DECIDE");
        var half = manager.call(
                TestWorld.SECOND_CHANNEL_MANAGER, () -> review.approve(sent.id(), sent.version(), null, "fine"));
        assertThat(half.status()).isEqualTo(RegistrationStatus.IN_REVIEW);
        assertThat(approved(half).status()).isEqualTo(RegistrationStatus.APPROVED);
        var met = submitted(TestWorld.RIDGE_SALES, "Sofort AG", "DE-HB");
        assertThat(met.status()).isEqualTo(RegistrationStatus.APPROVED);
        var contested = submitted(TestWorld.SUMMIT_SALES, "Sofort AG", "DE-HB");
        assertThat(contested.status()).isEqualTo(RegistrationStatus.SUBMITTED);
        assertThatThrownBy(() -> manager.call(
                        TestWorld.CHANNEL_MANAGER,
                        () -> rules.save(
                                chain.id(),
                                chain.version() + 1,
                                new SaveApprovalRule("x", "", ApprovalMode.AUTOMATIC, 1, true, List.of()))))
                .isInstanceOf(Conflict.class);
        manager.call(TestWorld.CHANNEL_MANAGER, () -> {
            var first = rules.raise(automatic.id(), automatic.version());
            assertThat(rules.list().get(0).id()).isEqualTo(automatic.id());
            rules.remove(first.id(), first.version());
            rules.remove(chain.id(), chain.version());
            return null;
        });
        assertThatThrownBy(() -> sales.call(TestWorld.SUMMIT_SALES, () -> rules.list()))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anOverdueApprovalIsPassedOnOnce() throws SQLException {
        var steps = List.of(new RuleStep(Approver.person(TestWorld.SECOND_CHANNEL_MANAGER.personId()), null));
        var rule = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> rules.add(new SaveApprovalRule(
                        "One", "deal.subdivision == \"DE-SL\"", ApprovalMode.SEQUENTIAL, 1, true, steps)));
        var sent = submitted(TestWorld.SUMMIT_SALES, "Langsam AG", "DE-SL");
        update("UPDATE approval_steps SET due_at = '2026-01-01' WHERE registration_id = '" + sent.id() + "'");
        firms.runFor(TestWorld.AURORA, () -> escalation.escalateOnce());
        firms.runFor(TestWorld.AURORA, () -> escalation.escalateOnce());
        var passed = manager.call(TestWorld.CHANNEL_MANAGER, () -> registrations.require(sent.id()));
        assertThat(passed.steps().get(0).approver().role()).isEqualTo("channel-manager");
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> registrations.timeline(sent.id())))
                .filteredOn(entry -> entry.type().equals("registration.escalated"))
                .hasSize(1);
        assertThat(approved(passed).status()).isEqualTo(RegistrationStatus.APPROVED);
        manager.call(TestWorld.CHANNEL_MANAGER, () -> {
            rules.remove(rule.id(), rule.version());
            return null;
        });
    }

    @Test
    void itIsWarnedExtendedOnceAndExpires() throws SQLException {
        var done = approved(submitted(TestWorld.SUMMIT_SALES, "Endlich AG", null));
        until(done, "NOW(6) + INTERVAL 10 DAY");
        watch();
        var ending = sales.call(TestWorld.SUMMIT_SALES, () -> registrations.require(done.id()));
        assertThat(ending.isExpiring()).isTrue();
        assertThat(sales.call(
                                TestWorld.SUMMIT_SALES,
                                () -> registrations.list(RegistrationQuery.of(RegistrationQuery.View.EXPIRING, 10)))
                        .items())
                .extracting(row -> row.id())
                .contains(done.id());
        var asking = sales.call(
                TestWorld.SUMMIT_SALES, () -> submission.askForExtension(done.id(), ending.version(), "Budget in May"));
        var longer = manager.call(
                TestWorld.CHANNEL_MANAGER, () -> review.grantExtension(done.id(), asking.version(), 30, null));
        assertThat(longer.daysLeft()).isEqualTo(40);
        until(done, "NOW(6) - INTERVAL 1 SECOND");
        watch();
        assertThat(sales.call(TestWorld.SUMMIT_SALES, () -> registrations.require(done.id()))
                        .status())
                .isEqualTo(RegistrationStatus.EXPIRED);
        assertThat(approved(submitted(TestWorld.RIDGE_SALES, "Endlich AG", null))
                        .status())
                .isEqualTo(RegistrationStatus.APPROVED);
    }

    private void watch() {
        firms.runFor(TestWorld.AURORA, () -> {
            expiry.expireOnce();
            expiry.warnOnce();
            expiry.forgetOnce();
        });
    }

    private void until(RegistrationView of, String end) throws SQLException {
        update("UPDATE registrations SET approved_until = " + end + " WHERE id = '" + of.id() + "'");
    }

    @Test
    void aConvertedOneGoesOnProtecting() {
        var done = approved(submitted(TestWorld.SUMMIT_SALES, "Chance AG", null));
        sales.call(TestWorld.SUMMIT_SALES, () -> {
            conversion.convert(done.id(), done.version(), UUID.randomUUID());
            return null;
        });
        assertThat(check(TestWorld.RIDGE_SALES, "Chance AG").state()).isEqualTo(AccountAnswer.State.PROTECTED);
    }
}
