package org.tandem.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tandem.registration.RegistrationFixture.DANA;
import static org.tandem.registration.RegistrationFixture.MONDAY;
import static org.tandem.registration.RegistrationFixture.RIDGE;
import static org.tandem.registration.RegistrationFixture.SUMMIT;
import static org.tandem.registration.RegistrationFixture.TUESDAY;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tandem.shared.Conflict;
import org.tandem.shared.RuleViolation;
import org.tandem.shared.Violation;

class RegistrationConflictTest {
    private static final UUID EARLIER = new UUID(3, 1);
    private final Registration later = RegistrationFixture.submitted();
    private final RegistrationConflict conflict = RegistrationConflict.withRegistration(later, EARLIER, RIDGE, MONDAY);

    private void decide(ConflictSide winner) {
        conflict.decide(winner, ConflictReason.FIRST_SUBMISSION, "As agreed", DANA, TUESDAY);
    }

    @Test
    void theLoserIsTheOtherSide() {
        decide(ConflictSide.EARLIER);
        assertThat(conflict.losing()).isEqualTo(later.getId());
    }

    @Test
    void anEarlierRegistrationLosesToALaterOne() {
        decide(ConflictSide.LATER);
        assertThat(conflict.losing()).isEqualTo(EARLIER);
    }

    @Test
    void aLeadThatLosesStaysWithItsPartner() {
        var withLead = RegistrationConflict.withLead(later, new UUID(4, 1), RIDGE, MONDAY);
        withLead.decide(ConflictSide.LATER, ConflictReason.BETTER_EVIDENCE, null, DANA, TUESDAY);
        assertThat(withLead.losing()).isNull();
    }

    @Test
    void whatIsDecidedStays() {
        decide(ConflictSide.EARLIER);
        assertThatThrownBy(() -> decide(ConflictSide.LATER))
                .isInstanceOf(Conflict.class)
                .hasMessage("CONFLICT_DECIDED");
    }

    @Test
    void aDecisionHasAWinnerAndAReason() {
        assertThatThrownBy(() -> conflict.decide(null, null, null, DANA, TUESDAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::field)
                                .containsExactly("winner", "reason"));
    }

    @Test
    void itConcernsItsTwoPartnersAlone() {
        assertThat(conflict.concerns(SUMMIT)).isTrue();
        assertThat(conflict.concerns(RIDGE)).isTrue();
        assertThat(conflict.concerns(new UUID(1, 3))).isFalse();
    }
}
