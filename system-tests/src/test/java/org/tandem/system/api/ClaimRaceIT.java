package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** Eight salespeople of three partners want the same leads at the same moment. */
@ExtendWith(StackExtension.class)
class ClaimRaceIT {
    private static final int LEADS = 200;
    private static final List<String> CLIENTS = List.of(
            People.DANA,
            People.MARK,
            People.CLAIRE,
            People.JONAS,
            People.MARK,
            People.CLAIRE,
            People.PETRA,
            People.MARK);
    private final List<Api> clients = CLIENTS.stream().map(Api::as).toList();
    private final CyclicBarrier start = new CyclicBarrier(CLIENTS.size());

    @Test
    void everyLeadHasExactlyOneWinner() throws Exception {
        var leads = IntStream.range(0, LEADS)
                .parallel()
                .mapToObj(number -> Leads.registered().path("id").asText())
                .toList();
        var threads = Executors.newFixedThreadPool(CLIENTS.size());
        try {
            for (var lead : leads) {
                var replies = clients.stream()
                        .map(client -> threads.submit(() -> claim(client, lead)))
                        .toList();
                assertOneWinner(lead, replies);
            }
        } finally {
            threads.shutdown();
        }
        leads.forEach(ClaimRaceIT::assertWrittenOnce);
    }

    private Reply claim(Api client, String lead) throws Exception {
        start.await();
        return client.post("/leads/" + lead + "/claim");
    }

    /** Colleagues of the winner are told that it is theirs; everybody else is refused. */
    private static void assertOneWinner(String lead, List<Future<Reply>> futures) throws Exception {
        var owners = new java.util.HashSet<String>();
        for (var future : futures) {
            var reply = future.get();
            if (reply.status() == 200) {
                owners.add(reply.text("ownerOrganizationId"));
            } else {
                reply.refuses(409, "LEAD_TAKEN");
            }
        }
        assertThat(owners).as(lead).hasSize(1);
    }

    private static void assertWrittenOnce(String lead) {
        var id = UUID.fromString(lead);
        var written = Map.of(
                "owners", Rows.count("SELECT COUNT(*) FROM claims WHERE lead_id = ? AND ended_at IS NULL", id),
                "claims", Rows.count("SELECT COUNT(*) FROM claims WHERE lead_id = ?", id),
                "audit",
                        Rows.count(
                                "SELECT COUNT(*) FROM audit_events WHERE subject_id = ? AND type = 'lead.claimed'", id),
                "outbox",
                        Rows.count(
                                "SELECT COUNT(*) FROM outbox_events o JOIN audit_events a ON a.tenant_id = o.tenant_id"
                                        + " AND a.id = o.id WHERE a.subject_id = ? AND a.type = 'lead.claimed'",
                                id));
        assertThat(written)
                .containsOnly(
                        Map.entry("owners", 1L),
                        Map.entry("claims", 1L),
                        Map.entry("audit", 1L),
                        Map.entry("outbox", 1L));
    }
}
