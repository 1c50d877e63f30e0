package org.tandem.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicLong;
import org.tandem.stack.LocalStack;

/** Eight clients of three companies reach for the same lead at the same moment, again and again. */
final class Races {
    private static final int CLIENTS = 8;

    private final LocalStack stack;
    private final Client client;

    Races(LocalStack stack, Client client) {
        this.stack = stack;
        this.client = client;
    }

    void run(int races, Report report) throws SQLException {
        var leads = new ArrayList<>(Sample.pooled(stack, races));
        var answers = new TreeMap<Integer, AtomicLong>();
        var line = new CyclicBarrier(CLIENTS);
        var threads = new ArrayList<Thread>();
        for (var number = 0; number < CLIENTS; number++) {
            var person = People.seller(number);
            var thread = new Thread(() -> leads.forEach(lead -> race(line, person, lead, answers)));
            threads.add(thread);
            thread.start();
        }
        for (var thread : threads) {
            join(thread);
        }
        var wrong = Invariants.racesWithoutOneWinner(stack, leads);
        var unexpected = answers.keySet().stream().anyMatch(status -> status != 200 && status != 409);
        report.row(
                "%,d races of %d clients for one lead".formatted(leads.size(), CLIENTS),
                "exactly one winner each, 0 exceptions",
                "%,d races without exactly one owner; answers %s".formatted(wrong, answers),
                wrong == 0 && !unexpected && leads.size() == races);
    }

    private void race(CyclicBarrier line, String person, String lead, Map<Integer, AtomicLong> answers) {
        try {
            line.await();
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
        var status = client.post(person, "/leads/" + lead + "/claim", null).status();
        synchronized (answers) {
            answers.computeIfAbsent(status, seen -> new AtomicLong()).incrementAndGet();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
