package org.tandem.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tandem.registration.RegistrationFixture.MONDAY;
import static org.tandem.registration.RegistrationFixture.TODAY;
import static org.tandem.registration.RegistrationFixture.TUESDAY;
import static org.tandem.registration.RegistrationFixture.bare;
import static org.tandem.registration.RegistrationFixture.deal;
import static org.tandem.registration.RegistrationFixture.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Conflict;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;

class RegistrationTest {
    private static final Instant END = MONDAY.plus(Duration.ofDays(120));

    private static void refuses(ThrowingCallable what, RegistrationRule rule) {
        assertThatThrownBy(what).isInstanceOf(RuleViolation.class).hasMessage(rule.name());
    }

    private static List<String> fields(ThrowingCallable what) {
        var refused = catchThrowableOfType(RuleViolation.class, what);
        return refused.violations().stream().map(Violation::field).toList();
    }

    @Nested
    class Draft {
        @Test
        void mayBeIncompleteAndSayAnythingElseLater() {
            var registration = new Registration(
                    deal(bare("Weber")), "R-2026-000002", RegistrationFixture.SUMMIT, RegistrationFixture.DANA, MONDAY);
            assertThat(registration.change(deal(report()))).contains(RegistrationField.NEED, RegistrationField.TAX_ID);
            registration.submit(TUESDAY, TODAY);
            assertThat(registration.getStatus()).isEqualTo(RegistrationStatus.SUBMITTED);
            assertThat(registration.getSubmittedAt()).isEqualTo(TUESDAY);
        }

        @Test
        void isSubmittedCompleteOnly() {
            var registration = new Registration(
                    deal(bare("Weber")), "R-2026-000002", RegistrationFixture.SUMMIT, RegistrationFixture.DANA, MONDAY);
            assertThat(fields(() -> registration.submit(MONDAY, TODAY)))
                    .containsExactlyInAnyOrder("country", "need", "amount", "expectedClose", "evidence", "categories");
            assertThat(registration.getStatus()).isEqualTo(RegistrationStatus.DRAFT);
        }

        @Test
        void cannotCloseInThePast() {
            refuses(
                    () -> RegistrationFixture.draft().submit(MONDAY, LocalDate.of(2026, 7, 1)),
                    RegistrationRule.REGISTRATION_CLOSE_IN_THE_PAST);
            RegistrationFixture.draft().submit(MONDAY, LocalDate.of(2026, 6, 30));
        }

        @Test
        void aChangeThatSaysNothingNewChangesNothing() {
            assertThat(RegistrationFixture.draft().change(deal(report()))).isEmpty();
        }
    }

    @Nested
    class Submitted {
        @Test
        void keepsItsScopeClosedAndNamesTheField() {
            var registration = RegistrationFixture.submitted();
            var wider = deal(RegistrationFixture.with(report(), List.of("e-bikes", "parts"), "DE", null));
            assertThat(fields(() -> registration.change(wider))).containsExactly("subdivision", "categories");
            assertThat(registration.getDeal().getSubdivision()).isEqualTo("DE-NW");
        }

        @Test
        void lacksNothingButBetterEvidence() {
            var better = deal(RegistrationFixture.withEvidence(report(), "Signed letter of intent"));
            assertThat(RegistrationFixture.submitted().change(better)).containsExactly(RegistrationField.EVIDENCE);
            assertThat(RegistrationFixture.inReview().change(better)).containsExactly(RegistrationField.EVIDENCE);
        }

        @Test
        void isNotSubmittedTwice() {
            refuses(
                    () -> RegistrationFixture.submitted().submit(TUESDAY, TODAY),
                    RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        }
    }

    @Nested
    class Returned {
        @Test
        void opensTheFieldsItWasReturnedFor() {
            var registration = RegistrationFixture.returned(RegistrationField.SUBDIVISION);
            var wider = deal(RegistrationFixture.with(report(), List.of("e-bikes", "cargo"), "DE", null));
            assertThat(registration.change(wider)).containsExactly(RegistrationField.SUBDIVISION);
            assertThat(fields(() -> registration.change(
                            deal(RegistrationFixture.with(report(), List.of("parts"), "DE", null)))))
                    .containsExactly("categories");
        }

        @Test
        void goesBackIntoReviewAtItsOldPlaceForTheSameScope() {
            var registration = RegistrationFixture.returned(RegistrationField.EVIDENCE);
            registration.change(deal(RegistrationFixture.withEvidence(report(), "Offer attached")));
            registration.submit(TUESDAY, TODAY);
            assertThat(registration.getStatus()).isEqualTo(RegistrationStatus.IN_REVIEW);
            assertThat(registration.getSubmittedAt()).isEqualTo(MONDAY);
            assertThat(registration.getSubmissions()).isEqualTo(2);
            assertThat(registration.editable()).containsExactly(RegistrationField.EVIDENCE);
        }

        @Test
        void goesToTheEndOfTheQueueForAnotherScope() {
            var registration = RegistrationFixture.returned(RegistrationField.SUBDIVISION);
            registration.change(deal(RegistrationFixture.with(report(), List.of("e-bikes", "cargo"), "DE", null)));
            registration.submit(TUESDAY, TODAY);
            assertThat(registration.getSubmittedAt()).isEqualTo(TUESDAY);
        }

        @Test
        void needsAField() {
            refuses(
                    () -> RegistrationFixture.inReview().returnFor(Set.of()),
                    RegistrationRule.REGISTRATION_FIELDS_REQUIRED);
        }

        @Test
        void isReturnedOutOfReviewOnly() {
            refuses(
                    () -> RegistrationFixture.submitted().returnFor(Set.of(RegistrationField.NEED)),
                    RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        }
    }

    @Nested
    class Approved {
        @Test
        void isExtendedOnceAndInItsLastMonthOnly() {
            var registration = RegistrationFixture.approved(END);
            var late = END.minus(Duration.ofDays(30));
            refuses(
                    () -> registration.askForExtension(late.minusSeconds(1)),
                    RegistrationRule.REGISTRATION_EXTENSION_TOO_EARLY);
            refuses(() -> registration.extend(null, late), RegistrationRule.REGISTRATION_NO_EXTENSION_ASKED);
            registration.askForExtension(late);
            registration.extend(null, late);
            assertThat(registration.getApprovedUntil())
                    .isEqualTo(END.plus(Duration.ofDays(Exclusivity.EXTENSION_DAYS)));
            refuses(
                    () -> registration.askForExtension(
                            registration.getApprovedUntil().minusSeconds(1)),
                    RegistrationRule.REGISTRATION_EXTENSION_USED);
        }

        @Test
        void aRefusedExtensionIsUsedUpToo() {
            var registration = RegistrationFixture.approved(END);
            registration.askForExtension(END.minusSeconds(60));
            registration.refuseExtension();
            assertThat(registration.getApprovedUntil()).isEqualTo(END);
            refuses(
                    () -> registration.askForExtension(END.minusSeconds(1)),
                    RegistrationRule.REGISTRATION_EXTENSION_USED);
        }

        @Test
        void isNotExtendedAfterItsEnd() {
            var registration = RegistrationFixture.approved(END);
            refuses(() -> registration.askForExtension(END), RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
            registration.askForExtension(END.minusSeconds(1));
            refuses(() -> registration.extend(30, END), RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        }

        @Test
        void isConvertedBeforeItsEndOnly() {
            refuses(
                    () -> RegistrationFixture.approved(END).convert(END),
                    RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
            var registration = RegistrationFixture.approved(END);
            registration.convert(END.minusSeconds(1));
            assertThat(registration.getStatus()).isEqualTo(RegistrationStatus.CONVERTED);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = RegistrationStatus.class,
            names = {"REJECTED", "WITHDRAWN", "EXPIRED", "CONVERTED"})
    void anEndIsTheEnd(RegistrationStatus end) {
        assertThat(end.isEnded()).isTrue();
        assertThat(Set.of(RegistrationStatus.values())).noneMatch(end::canMoveTo);
        assertThat(end.editable()).isEmpty();
    }

    @Test
    void everyOtherStateCanBeWithdrawn() {
        assertThat(Set.of(RegistrationStatus.values()))
                .filteredOn(status -> !status.isEnded())
                .hasSize(5)
                .allMatch(status -> status.canMoveTo(RegistrationStatus.WITHDRAWN));
    }

    @Test
    void onlyWhatWasReviewedOrIsAutomaticIsApproved() {
        refuses(() -> RegistrationFixture.draft().approve(MONDAY, END), RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        refuses(
                () -> RegistrationFixture.returned(RegistrationField.NEED).approve(MONDAY, END),
                RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
        refuses(() -> RegistrationFixture.draft().agree(), RegistrationRule.REGISTRATION_MOVE_NOT_ALLOWED);
    }

    @Test
    void aStaleVersionIsAConflict() {
        assertThatThrownBy(() -> RegistrationFixture.draft().requireVersion(7)).isInstanceOf(Conflict.class);
    }

    @Test
    void exclusivityHasItsLimits() {
        assertThat(Exclusivity.until(MONDAY, null, 120)).isEqualTo(END);
        assertThatThrownBy(() -> Exclusivity.until(MONDAY, 0, 120)).hasMessage("OUT_OF_RANGE");
        assertThatThrownBy(() -> Exclusivity.until(MONDAY, 366, 120)).hasMessage("OUT_OF_RANGE");
    }

    @Test
    void begunDaysCountWhole() {
        assertThat(RegistrationReader.daysLeft(END, END.minusSeconds(1))).isEqualTo(1);
        assertThat(RegistrationReader.daysLeft(END, END.minus(Duration.ofDays(30))))
                .isEqualTo(30);
        assertThat(RegistrationReader.daysLeft(END, END.plusSeconds(1))).isZero();
    }
}
