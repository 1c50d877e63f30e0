package org.tandem.api.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tandem.api.problem.RequestRefused;
import org.tandem.lead.LeadStatus;
import org.tandem.lead.LostReason;
import org.tandem.shared.RuleViolation;

class TransitionRequestTest {
    @Test
    void aTargetIsNeeded() {
        assertThatThrownBy(() -> new TransitionRequest(null, null, null).target())
                .isInstanceOf(RuleViolation.class)
                .hasMessage("REQUIRED");
    }

    @Test
    void theReasonIsReadAsTheTargetWantsIt() {
        var lost = new TransitionRequest(LeadStatus.LOST, "TIMING", "next year");
        assertThat(lost.reasonOf(LostReason.class)).isEqualTo(LostReason.TIMING);
        assertThatThrownBy(() -> new TransitionRequest(LeadStatus.LOST, "SPAM", null).reasonOf(LostReason.class))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("VALUE_UNKNOWN");
    }

    @Test
    void whatTheTargetHasNoUseForIsRefusedAndNotDropped() {
        assertThatThrownBy(() -> new TransitionRequest(LeadStatus.WORKING, "TIMING", null).requireBare())
                .isInstanceOf(RequestRefused.class);
        assertThatThrownBy(() -> new TransitionRequest(LeadStatus.WORKING, null, "hello").requireBare())
                .isInstanceOf(RequestRefused.class);
        assertThatCode(() -> new TransitionRequest(LeadStatus.WORKING, null, null).requireBare())
                .doesNotThrowAnyException();
    }
}
