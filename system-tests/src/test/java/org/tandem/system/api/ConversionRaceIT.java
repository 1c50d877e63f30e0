package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.Leads;
import org.tandem.system.Opportunities;
import org.tandem.system.People;
import org.tandem.system.Rows;
import org.tandem.system.StackExtension;

/** Four people convert the same lead at the same moment, twenty times. */
@ExtendWith(StackExtension.class)
class ConversionRaceIT {
    private static final List<String> CLIENTS = List.of(People.DANA, People.JONAS, People.PETRA, People.EVA);

    @Test
    void aLeadBecomesOneOpportunityWithOneCustomer() throws Exception {
        var threads = Executors.newFixedThreadPool(CLIENTS.size());
        try {
            for (var round = 0; round < 20; round++) {
                var lead = Opportunities.qualified(People.DANA, People.EVA);
                var start = new CyclicBarrier(CLIENTS.size());
                var before = Rows.count("SELECT COUNT(*) FROM customers");
                var replies = CLIENTS.stream()
                        .map(client -> threads.submit(() -> {
                            var api = Api.as(client).ifVersion(Leads.version(lead));
                            start.await();
                            return api.post(Leads.path(lead) + "/conversion", Map.of());
                        }))
                        .toList();
                var ids = Stream.<String>builder();
                for (var reply : replies) {
                    ids.add(reply.get().answers(201).text("id"));
                }
                assertThat(ids.build().distinct()).hasSize(1);
                assertThat(Rows.count(
                                "SELECT COUNT(*) FROM opportunities WHERE lead_id = ?",
                                lead.path("id").asText()))
                        .isOne();
                assertThat(Rows.count("SELECT COUNT(*) FROM customers") - before)
                        .isOne();
            }
        } finally {
            threads.shutdown();
        }
    }
}
