package org.tandem.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Leads;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;

/** The application is killed while partners claim: what was answered holds, what was not is found out by its key. */
@ExtendWith(StackExtension.class)
class KilledClaimsFaultIT {
    private static final int LEADS = 600;

    @Test
    void aKillLosesNoClaimAndDoublesNone() {
        var leads = IntStream.range(0, LEADS)
                .parallel()
                .mapToObj(number -> Leads.registered().path("id").asText())
                .toList();
        var load = new ClaimLoad(leads);
        try (load) {
            load.awaitWins(LEADS / 4);
            Stack.get().kill("payara");
        }
        Stack.get().restart("payara");
        var history = load.history();
        assertThat(history).anyMatch(Attempt::won);
        Verdict.whatWasAnsweredIsTrue(history);
        Verdict.everyLeadIsWholly(leads);
        var settled =
                history.stream().filter(Attempt::isUnknown).map(Attempt::again).toList();
        assertThat(settled).isNotEmpty().noneMatch(Attempt::isUnknown);
        Verdict.whatWasAnsweredIsTrue(settled);
        Verdict.everyLeadIsWholly(leads);
        history.stream()
                .filter(Attempt::won)
                .limit(50)
                .forEach(won -> assertThat(won.again().reply().body())
                        .isEqualTo(won.reply().body()));
    }
}
