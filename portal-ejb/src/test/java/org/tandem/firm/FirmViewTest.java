package org.tandem.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmViewTest {

    @ParameterizedTest
    @CsvSource({
        "DONE, 0, ada@cedar.example, true,",
        "FAILED, 0, ada@cedar.example, true,",
        "WAITING, 0, ada@cedar.example, false, FIRM_INVITATION_UNDER_WAY",
        "DONE, 1, ada@cedar.example, false, FIRM_ADMINISTRATOR_SIGNED_IN",
        "DONE, 0, , false, FIRM_NOT_MADE_HERE"
    })
    void isInvitedAsLongAsNobodyHasSignedIn(
            ProvisioningState state, int people, String email, boolean invitable, FirmRule otherwise) {
        var row = new FirmRow(UUID.randomUUID(), "Cedar Boats", "cedar", Instant.EPOCH, 1, people, state, null);
        var firm = new FirmView(row, "#0b6b66", "EUR", "en", "UTC", 0, "Ada", "Holm", email, null, null);
        assertThat(firm.isInvitable()).isEqualTo(invitable);
        if (!invitable) {
            assertThat(firm.whyNotInvitable()).isEqualTo(otherwise);
        }
    }
}
