package org.tandem.firm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FirmProvisioningTest {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private final FirmProvisioning provisioning =
            new FirmProvisioning(UUID.randomUUID(), FirmFixture.administrator(), NOW);

    @Test
    void isDueFromTheBeginningUntilItIsDone() {
        assertThat(provisioning.isDue(NOW)).isTrue();
        provisioning.done(NOW);
        assertThat(provisioning.isDue(NOW.plusSeconds(3600))).isFalse();
        assertThat(provisioning.state()).isEqualTo(ProvisioningState.DONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProvisioningFault.class,
            names = {"KEYCLOAK_SILENT", "MAIL_NOT_SENT"})
    void whatPassesIsTriedAgainAfterLongerAndLongerPauses(ProvisioningFault passing) {
        var pauses = IntStream.range(0, 9)
                .mapToObj(attempt -> {
                    assertThat(provisioning.stumbled(passing, NOW)).isFalse();
                    return Duration.between(NOW, provisioning.dueAt());
                })
                .toList();
        assertThat(pauses).isSorted().startsWith(Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(pauses).last().isEqualTo(FirmProvisioning.LONGEST_PAUSE);
        assertThat(provisioning.isDue(NOW)).isFalse();
        assertThat(provisioning.isDue(NOW.plus(FirmProvisioning.LONGEST_PAUSE))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProvisioningFault.class,
            names = {"NAME_TAKEN", "ADDRESS_TAKEN", "REFUSED"})
    void whatDoesNotPassWaitsForTheOperator(ProvisioningFault lasting) {
        assertThat(provisioning.stumbled(lasting, NOW)).isTrue();
        assertThat(provisioning.state()).isEqualTo(ProvisioningState.FAILED);
        assertThat(provisioning.isDue(NOW.plusSeconds(3600))).isFalse();
    }

    @Test
    void whoGoesOnKnowsWhatWasDone() {
        assertThat(provisioning.task("cedar", "Cedar Boats").mayAdopt()).isFalse();
        provisioning.foundNobody();
        provisioning.madeAccount("keycloak-7");
        var task = provisioning.task("cedar", "Cedar Boats");
        assertThat(task.mayAdopt()).isTrue();
        assertThat(task.account()).isEqualTo("keycloak-7");
        assertThat(task.email()).isEqualTo("ada.holm@cedar.example");
    }
}
