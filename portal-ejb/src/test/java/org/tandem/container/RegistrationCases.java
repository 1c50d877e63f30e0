package org.tandem.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tandem.registration.AccountAnswer;
import org.tandem.registration.AccountCheckService;
import org.tandem.registration.CheckAccount;
import org.tandem.registration.ConflictReason;
import org.tandem.registration.ConflictService;
import org.tandem.registration.ConflictSide;
import org.tandem.registration.RegisterDeal;
import org.tandem.registration.RegistrationField;
import org.tandem.registration.RegistrationReview;
import org.tandem.registration.RegistrationService;
import org.tandem.registration.RegistrationStatus;
import org.tandem.registration.RegistrationSubmission;
import org.tandem.registration.RegistrationView;
import org.tandem.shared.Conflict;
import org.tandem.shared.NotFound;
import org.tandem.shared.RateExceeded;
import org.tandem.shared.RuleViolation;
import org.tandem.tenancy.Identity;
import org.tandem.tenancy.TenantWork;

/** The life of a registration, who may see and decide it, and that one account is promised once only. */
abstract class RegistrationCases extends LeadCases {
    @EJB
    RegistrationService registrations;

    @EJB
    RegistrationSubmission submission;

    @EJB
    RegistrationReview review;

    @EJB
    private ConflictService conflicts;

    @EJB
    private AccountCheckService accounts;

    @Inject
    TenantWork firms;

    @Resource(lookup = "java:app/jdbc/tandem")
    DataSource database;

    private static RegisterDeal deal(String company, String subdivision) {
        return new RegisterDeal(
                company,
                null,
                null,
                "Anna Weber",
                null,
                null,
                null,
                null,
                null,
                "DE",
                subdivision,
                List.of("e-bikes"),
                "Twenty bikes",
                new BigDecimal("40000"),
                null,
                "2090-01-31",
                "Visited twice");
    }

    RegistrationView submitted(Identity by, String company, String subdivision) {
        var draft = sales.call(by, () -> registrations.draft(deal(company, subdivision)));
        return sales.call(by, () -> submission.submit(draft.id(), draft.version()));
    }

    RegistrationView approved(RegistrationView of) {
        return manager.call(TestWorld.CHANNEL_MANAGER, () -> review.approve(of.id(), of.version(), null, null));
    }

    private static CheckAccount account(String company) {
        return new CheckAccount(company, null, null, "DE", null, List.of());
    }

    @Test
    void aDraftIsSeenByItsCompanyAloneAndASubmittedOneByTheFirmToo() {
        var draft = sales.call(TestWorld.SUMMIT_SALES, () -> registrations.draft(deal("Entwurf AG", "DE-NW")));
        assertThat(draft.reference()).startsWith("R-");
        assertThatThrownBy(() -> manager.call(TestWorld.CHANNEL_MANAGER, () -> registrations.require(draft.id())))
                .isInstanceOf(NotFound.class);
        var submitted = sales.call(TestWorld.SUMMIT_COLLEAGUE, () -> submission.submit(draft.id(), draft.version()));
        assertThat(submitted.status()).isEqualTo(RegistrationStatus.SUBMITTED);
        assertThat(submitted.steps()).hasSize(1);
        assertThat(submitted.steps().get(0).dueAt()).isAfter(submitted.submittedAt());
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> registrations.require(draft.id()))
                        .verbs())
                .isNotEmpty();
        for (var stranger : List.of(TestWorld.RIDGE_SALES, TestWorld.NORDTOOL_SALES)) {
            assertThatThrownBy(() -> sales.call(stranger, () -> registrations.require(draft.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> sales.call(stranger, () -> submission.withdraw(draft.id(), 2, null)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> manager.call(TestWorld.BOREALIS_CHANNEL, () -> registrations.require(draft.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void itIsReturnedCorrectedAndApproved() {
        var sent = submitted(TestWorld.SUMMIT_SALES, "Rückgabe KG", "DE-NW");
        var returned = manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> review.returnFor(
                        sent.id(), sent.version(), Set.of(RegistrationField.SUBDIVISION), "All of Germany?"));
        assertThat(returned.status()).isEqualTo(RegistrationStatus.RETURNED);
        assertThatThrownBy(() -> sales.call(
                        TestWorld.SUMMIT_SALES,
                        () -> registrations.change(sent.id(), returned.version(), deal("Andere KG", "DE-NW"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("REGISTRATION_FIELD_CLOSED");
        var wider = sales.call(
                TestWorld.SUMMIT_SALES,
                () -> registrations.change(sent.id(), returned.version(), deal("Rückgabe KG", null)));
        var again = sales.call(TestWorld.SUMMIT_SALES, () -> submission.submit(sent.id(), wider.version()));
        assertThat(again.status()).isEqualTo(RegistrationStatus.IN_REVIEW);
        assertThat(again.submittedAt()).isAfter(sent.submittedAt());
        var done = approved(again);
        assertThat(done.status()).isEqualTo(RegistrationStatus.APPROVED);
        assertThat(done.daysLeft()).isEqualTo(120);
        var timeline = sales.call(TestWorld.SUMMIT_SALES, () -> registrations.timeline(sent.id()));
        assertThat(timeline)
                .extracting(entry -> entry.type())
                .containsExactly(
                        "registration.approved",
                        "registration.submitted",
                        "registration.changed",
                        "registration.returned",
                        "registration.submitted",
                        "registration.drafted");
        assertThat(timeline.get(3).detail()).containsEntry("text", "All of Germany?");
    }

    @Test
    void aStaleDecisionIsAConflict() {
        var sent = submitted(TestWorld.SUMMIT_SALES, "Veraltet OHG", null);
        manager.call(TestWorld.CHANNEL_MANAGER, () -> review.takeUp(sent.id(), sent.version()));
        assertThatThrownBy(() -> approved(sent)).isInstanceOf(Conflict.class);
    }

    @Test
    void whatOverlapsIsAConflictThatEachSideSeesItsOwnOf() {
        var first = submitted(TestWorld.SUMMIT_SALES, "Streitfall GmbH", null);
        var second = submitted(TestWorld.RIDGE_SALES, "STREITFALL", "DE-BY");
        assertThat(second.isInConflict()).isTrue();
        var id = second.conflicts().get(0).id();
        assertThatThrownBy(() -> approved(second)).hasMessage("REGISTRATION_CONFLICT_OPEN");
        assertThatThrownBy(() -> approved(first)).hasMessage("REGISTRATION_CONFLICT_OPEN");
        sales.call(TestWorld.RIDGE_SALES, () -> conflicts.state(id, "We were there first"));
        var theirs = sales.call(TestWorld.RIDGE_SALES, () -> conflicts.require(id));
        assertThat(theirs.parties()).singleElement().satisfies(party -> {
            assertThat(party.organizationId()).isEqualTo(TestWorld.RIDGE_SALES.organizationId());
            assertThat(party.statements()).hasSize(1);
        });
        assertThat(theirs.toString())
                .doesNotContain("organization-22", first.reference(), first.id().toString());
        assertThatThrownBy(() -> sales.call(TestWorld.NORDTOOL_SALES, () -> conflicts.require(id)))
                .isInstanceOf(NotFound.class);
        var whole = manager.call(TestWorld.CHANNEL_MANAGER, () -> conflicts.require(id));
        assertThat(whole.parties())
                .extracting(party -> party.reference())
                .containsExactly(first.reference(), second.reference());
        manager.call(
                TestWorld.CHANNEL_MANAGER,
                () -> conflicts.decide(
                        id, whole.version(), ConflictSide.EARLIER, ConflictReason.FIRST_SUBMISSION, null));
        var lost = sales.call(TestWorld.RIDGE_SALES, () -> registrations.require(second.id()));
        assertThat(lost.status()).isEqualTo(RegistrationStatus.REJECTED);
        assertThat(lost.closedReason()).isEqualTo("CONFLICT");
        assertThat(sales.call(TestWorld.RIDGE_SALES, () -> conflicts.require(id))
                        .won())
                .isFalse();
        assertThat(manager.call(TestWorld.CHANNEL_MANAGER, () -> conflicts.require(id))
                        .sights())
                .extracting(sight -> sight.personName())
                .contains("person-11", "person-14");
        assertThat(approved(first).status()).isEqualTo(RegistrationStatus.APPROVED);
    }

    @Test
    void aLeadOfAnotherPartnerIsAConflictToo() {
        var lead = manager.call(
                TestWorld.CHANNEL_MANAGER, () -> leads.register(LeadCases.report("Leadkonflikt Werke GmbH")));
        sales.call(TestWorld.SUMMIT_SALES, () -> claiming.claim(lead.id()));
        assertThat(submitted(TestWorld.SUMMIT_SALES, "Leadkonflikt Werke", null).conflicts())
                .isEmpty();
        var met = submitted(TestWorld.RIDGE_SALES, "Leadkonflikt Werke", null);
        assertThat(met.conflicts()).hasSize(2);
    }

    @Test
    void ownersDoNotRegisterTheSameTwice() {
        submitted(TestWorld.SUMMIT_SALES, "Doppelt AG", "DE-NW");
        assertThatThrownBy(() -> submitted(TestWorld.SUMMIT_COLLEAGUE, "Doppelt", null))
                .hasMessage("REGISTRATION_ALREADY_YOURS");
    }

    @Test
    void ofTwoOverlappingOnesApprovedAtOnceOneIsRefused() throws Exception {
        for (var round = 0; round < 5; round++) {
            var one = submitted(TestWorld.SUMMIT_SALES, "Wettlauf " + round, null);
            var two = submitted(TestWorld.RIDGE_SALES, "Wettlauf " + round, "DE-NW");
            update("UPDATE registration_conflicts SET status = 'MOOT' WHERE registration_id = '" + two.id() + "'");
            var outcomes = both(
                    () -> review.approve(one.id(), one.version(), null, null),
                    () -> review.approve(two.id(), two.version(), null, null));
            assertThat(outcomes).containsExactlyInAnyOrder("done", "REGISTRATION_OVERLAPS");
        }
    }

    @Test
    void ofTwoWhoDecideOneConflictAtOnceOneComesLate() throws Exception {
        for (var round = 0; round < 5; round++) {
            submitted(TestWorld.SUMMIT_SALES, "Entscheid " + round, null);
            var later = submitted(TestWorld.RIDGE_SALES, "Entscheid " + round, null);
            var id = later.conflicts().get(0).id();
            var outcomes = both(
                    () -> conflicts.decide(id, 1, ConflictSide.EARLIER, ConflictReason.OTHER, null),
                    () -> conflicts.decide(id, 1, ConflictSide.LATER, ConflictReason.OTHER, null));
            assertThat(outcomes).containsExactlyInAnyOrder("done", "STALE_VERSION");
        }
    }

    private List<String> both(Supplier<?> one, Supplier<?> two) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var running = new ArrayList<Future<String>>();
            running.add(pool.submit(() -> outcome(TestWorld.CHANNEL_MANAGER, one)));
            running.add(pool.submit(() -> outcome(TestWorld.SECOND_CHANNEL_MANAGER, two)));
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            pool.shutdownNow();
        }
    }

    private String outcome(Identity who, Supplier<?> work) {
        var said = new ArrayList<String>();
        firms.runFor(TestWorld.AURORA, () -> {
            try {
                manager.call(who, work);
                said.add("done");
            } catch (RuntimeException refused) {
                said.add(refused.getMessage());
            }
        });
        return said.get(0);
    }

    @Test
    void anAccountIsFreeProtectedOrOnesOwn() {
        assertThat(check(TestWorld.RIDGE_SALES, "Frei & Söhne").state()).isEqualTo(AccountAnswer.State.FREE);
        var sent = submitted(TestWorld.SUMMIT_SALES, "Frei & Söhne", null);
        assertThat(check(TestWorld.RIDGE_SALES, "Frei & Söhne").state()).isEqualTo(AccountAnswer.State.FREE);
        var done = approved(sent);
        var answer = check(TestWorld.RIDGE_SALES, "Frei & Soehne GmbH");
        assertThat(answer.state()).isEqualTo(AccountAnswer.State.PROTECTED);
        assertThat(answer.until()).isEqualTo(done.approvedUntil());
        assertThat(check(TestWorld.SUMMIT_COLLEAGUE, "Frei & Söhne").state()).isEqualTo(AccountAnswer.State.YOURS);
        assertThat(check(TestWorld.NORDTOOL_SALES, "Frei & Söhne").state()).isEqualTo(AccountAnswer.State.FREE);
    }

    AccountAnswer check(Identity by, String company) {
        return sales.call(by, () -> accounts.check(account(company)));
    }

    @Test
    void whoAsksTooOftenWaits() throws SQLException {
        check(TestWorld.SUMMIT_SALES, "Oft gefragt");
        update("UPDATE account_check_budgets SET used = 60 WHERE organization_id = '"
                + TestWorld.SUMMIT_SALES.organizationId() + "'");
        assertThatThrownBy(() -> check(TestWorld.SUMMIT_SALES, "Oft gefragt")).isInstanceOf(RateExceeded.class);
        update("UPDATE account_check_budgets SET used = 0");
    }

    void update(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().executeUpdate(statement);
        }
    }
}
