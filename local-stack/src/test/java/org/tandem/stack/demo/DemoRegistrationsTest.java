package org.tandem.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tandem.registration.RegistrationStatus;

class DemoRegistrationsTest {
    @Test
    void aPersonSeesEveryState() {
        assertThat(DemoRegistration.all())
                .extracting(DemoRegistration::status)
                .contains(
                        RegistrationStatus.DRAFT,
                        RegistrationStatus.SUBMITTED,
                        RegistrationStatus.IN_REVIEW,
                        RegistrationStatus.RETURNED,
                        RegistrationStatus.APPROVED,
                        RegistrationStatus.REJECTED,
                        RegistrationStatus.EXPIRED,
                        RegistrationStatus.WITHDRAWN);
    }

    @Test
    void whatIsApprovedHasAnEndAndADraftWasNeverSubmitted() {
        assertThat(DemoRegistration.all()).allSatisfy(one -> {
            assertThat(one.submittedDaysAgo() == null).isEqualTo(one.status() == RegistrationStatus.DRAFT);
            assertThat(one.untilInDays() != null)
                    .isEqualTo(
                            one.status() == RegistrationStatus.APPROVED || one.status() == RegistrationStatus.EXPIRED);
        });
    }

    @Test
    void theTwoInConflictMeanTheSameAccount() {
        var all = DemoRegistration.all();
        assertThat(all.get(1).keys().sure()).isEqualTo(all.get(2).keys().sure());
        assertThat(all).extracting(DemoRegistration::id).doesNotHaveDuplicates();
    }

    @Test
    void theStepsOfAStoryAreInOrder() {
        assertThat(DemoIds.of(2, 1).toString())
                .isGreaterThan(DemoIds.of(2, 0).toString())
                .isLessThan(DemoIds.of(3, 0).toString());
    }
}
