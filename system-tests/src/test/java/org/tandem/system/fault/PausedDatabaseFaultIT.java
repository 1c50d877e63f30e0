package org.tandem.system.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tandem.system.Api;
import org.tandem.system.People;
import org.tandem.system.Reply;
import org.tandem.system.Stack;
import org.tandem.system.StackExtension;

/** A database that hangs for a while: everybody gets an answer, and afterwards it is as if nothing had been. */
@ExtendWith(StackExtension.class)
class PausedDatabaseFaultIT {
    private static final Duration PAUSE = Duration.ofSeconds(5);
    /** The longest wait for the database, and some time to tell. */
    private static final Duration BOUND = Duration.ofSeconds(17);

    @Test
    void everybodyGetsAnAnswerAndServiceIsBackAtOnce() throws Exception {
        var dana = Api.as(People.DANA);
        var threads = Executors.newFixedThreadPool(60);
        Stack.get().pause("mariadb");
        try {
            var waiting = IntStream.range(0, 60)
                    .mapToObj(client -> threads.submit(() -> answerOf(dana)))
                    .toList();
            LockSupport.parkNanos(PAUSE.toNanos());
            Stack.get().resume("mariadb");
            var resumed = System.nanoTime();
            while (dana.get("/leads?limit=1").status() != 200 && System.nanoTime() - resumed < BOUND.toNanos()) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            assertThat(Duration.ofNanos(System.nanoTime() - resumed)).isLessThan(Duration.ofSeconds(5));
            for (var answer : waiting) {
                assertPatient(answer.get());
            }
        } finally {
            Stack.get().resume("mariadb");
            threads.shutdown();
        }
    }

    private static Reply answerOf(Api dana) {
        var begun = System.nanoTime();
        var reply = dana.get("/leads?limit=1");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(BOUND);
        return reply;
    }

    private static void assertPatient(Reply reply) {
        if (reply.status() != 200) {
            reply.refuses(503, "UNAVAILABLE");
            assertThat(Integer.parseInt(reply.header("Retry-After"))).isPositive();
        }
    }
}
