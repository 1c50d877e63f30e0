package org.tandem.system.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.StackExtension;

/** Who asks too often is told when to come back; the others notice nothing. */
@ExtendWith(StackExtension.class)
class AdmissionIT {
    private static final String NORA = "suppliers@aurora.example";
    private static final int CLIENTS = 8;
    private static final Duration LONGEST = Duration.ofSeconds(90);
    /** Refused before it costs anything, but counted like every request. */
    private static final String CHEAP = "/me?x=1";

    @Test
    void tooManyRequestsAreRefusedForTheirSenderOnly() throws InterruptedException {
        var nora = Api.as(NORA);
        var others = Api.as(People.KARIN);
        nora.get("/me").answers(200);
        var refused = new ConcurrentLinkedQueue<Reply>();
        var threads = Executors.newFixedThreadPool(CLIENTS);
        var end = Instant.now().plus(LONGEST);
        IntStream.range(0, CLIENTS)
                .forEach(client -> threads.submit(() -> {
                    while (refused.isEmpty() && Instant.now().isBefore(end)) {
                        var reply = nora.get(CHEAP);
                        if (reply.status() != 400) {
                            refused.add(reply);
                        }
                    }
                }));
        threads.shutdown();
        assertThat(threads.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
        assertThat(refused).isNotEmpty().allSatisfy(reply -> {
            reply.refuses(429, "RATE_LIMITED");
            assertThat(Integer.parseInt(reply.header("Retry-After"))).isBetween(1, 10);
            assertThat(reply.header("RateLimit-Remaining")).isEqualTo("0");
            assertThat(Integer.parseInt(reply.header("RateLimit-Limit"))).isPositive();
        });
        assertThat(others.get("/me").answers(200).header("RateLimit-Remaining")).isNotEqualTo("0");
        TimeUnit.SECONDS.sleep(Long.parseLong(refused.element().header("Retry-After")));
        nora.get("/me").answers(200);
    }
}
