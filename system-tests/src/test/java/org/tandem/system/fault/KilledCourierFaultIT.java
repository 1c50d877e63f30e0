package org.tandem.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Eventually;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Receiver;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;
import org.tandem.system.Webhooks;

/** The application is killed while it carries messages out: each arrives all the same, and says when it comes again. */
@ExtendWith(StackExtension.class)
class KilledCourierFaultIT {
    private static final int CLAIMS = 40;
    private static final Duration LEASE_AND_MORE = Duration.ofSeconds(100);

    @Test
    void everyMessageArrivesAfterAKill() {
        Webhooks.removeAll();
        try (var receiver = new Receiver()) {
            receiver.answer(503);
            Webhooks.registered(receiver.url(), "lead.claimed");
            var claimed = new HashSet<String>();
            for (var claim = 0; claim < CLAIMS; claim++) {
                claimed.add(Leads.claimedBy(People.DANA).path("id").asText());
            }
            receiver.next(Duration.ofSeconds(15));
            receiver.answer(200);
            Stack.get().kill("payara");
            Stack.get().restart("payara");
            var arrived = new HashSet<String>();
            Eventually.holds(LEASE_AND_MORE, () -> has(arrived, receiver, claimed));
            assertThat(arrived).isEqualTo(claimed);
        } finally {
            Webhooks.removeAll();
        }
    }

    private static boolean has(Set<String> arrived, Receiver receiver, Set<String> claimed) {
        receiver.taken()
                .forEach(message -> arrived.add(message.path("data").path("id").asText()));
        return arrived.containsAll(claimed);
    }
}
