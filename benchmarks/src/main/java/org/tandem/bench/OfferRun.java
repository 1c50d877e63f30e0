package org.tandem.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.tandem.stack.LocalStack;
import org.tandem.stack.demo.DemoWorld;

/** Partners accept at random what is offered to several of them at once, while offers expire; and the application is killed. */
final class OfferRun {
    private static final int ASKED = 4;
    private static final int REPEATED = 500;
    private static final String FIRM = DemoWorld.firm("aurora").id().toString();

    private final LocalStack stack;
    private final Report report;
    private final Client client;

    OfferRun(LocalStack stack, Report report) {
        this.stack = stack;
        this.report = report;
        this.client = new Client(stack.apiUrl(), new TokenPool(stack));
    }

    void run(int partners, int offers, Duration span) throws SQLException, InterruptedException {
        var crowd = new Crowd(stack).make(partners);
        var known = offered(crowd, offers / ASKED, span);
        var attempts = new OfferAttempts(client);
        load(crowd, known, attempts, span);
        var history = attempts.history();
        history.stream().filter(OfferAttempts.Attempt::won).limit(REPEATED).forEach(attempts::again);
        var answers = answers(history);
        var seconds = span.toMillis() / 1e3;
        report.row(
                "%,d partners accept at random from %,d offers for %,.0f s while offers expire"
                        .formatted(partners, offers, seconds),
                "I1 to I4 hold",
                "%,.0f answers/s, p50 %.1f ms, p99 %.1f ms; answers %s; violations %s"
                        .formatted(
                                history.size() / seconds,
                                attempts.millis(50),
                                attempts.millis(99),
                                answers,
                                violations(attempts)),
                broken(attempts) == 0 && answers.getOrDefault(200, 0L) > 0);
    }

    /** The same with kills in between. What got no answer is asked again by its key when the application is back. */
    void kills(int partners, int offers, int kills) throws SQLException, InterruptedException {
        var crowd = new Crowd(stack).make(partners);
        var attempts = new OfferAttempts(client);
        var unknown = 0L;
        for (var kill = 0; kill < kills; kill++) {
            var known = offered(crowd, offers / ASKED, Duration.ofSeconds(20));
            var before = attempts.history().size();
            var span = Duration.ofMillis(ThreadLocalRandom.current().nextLong(1500, 6000));
            var killer = new Thread(() -> {
                LockSupport.parkNanos(span.toNanos());
                stack.kill("payara");
            });
            killer.start();
            load(crowd, known, attempts, span.plusMillis(300));
            killer.join();
            stack.restart("payara");
            var open = attempts.history().subList(before, attempts.history().size()).stream()
                    .filter(OfferAttempts.Attempt::unknown)
                    .toList();
            unknown += open.size();
            open.forEach(attempts::again);
            System.out.printf(
                    "kill %d of %d after %d ms: %s%n", kill + 1, kills, span.toMillis(), violations(attempts));
        }
        report.row(
                "kill -9 of the application at %d random points in that load".formatted(kills),
                "no violation",
                "answers %s, %,d requests without an answer asked again; violations %s"
                        .formatted(answers(attempts.history()), unknown, violations(attempts)),
                broken(attempts) == 0 && unknown > 0);
    }

    private static void load(
            List<Crowd.Partner> crowd,
            Map<Crowd.Partner, List<OfferAttempts.Offer>> known,
            OfferAttempts attempts,
            Duration span)
            throws InterruptedException {
        var threads = Executors.newFixedThreadPool(crowd.size());
        var end = System.nanoTime() + span.toNanos();
        crowd.forEach(partner -> threads.submit(() -> attempts.work(partner, known.get(partner), end)));
        threads.shutdown();
        if (!threads.awaitTermination(span.toSeconds() + 120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("clients did not come to an end");
        }
    }

    /** Each lead is offered to some of them; the deadlines are spread over twice the time of the load. */
    private Map<Crowd.Partner, List<OfferAttempts.Offer>> offered(List<Crowd.Partner> crowd, int leads, Duration span)
            throws SQLException {
        crowd.forEach(partner -> client.get(partner.person(), "/me"));
        var marker = Long.toString(System.nanoTime(), 36);
        var known = new HashMap<Crowd.Partner, List<OfferAttempts.Offer>>();
        crowd.forEach(partner -> known.put(partner, new ArrayList<>()));
        var leadRows = new ArrayList<String>();
        var offerRows = new ArrayList<String>();
        for (var number = 0; number < leads; number++) {
            var lead = UUID.randomUUID().toString();
            leadRows.add(
                    "('%s', '%s', 'OF-%s-%d', 'OFFER-%s-%d', SHA2(UUID(), 256), 'OFFERED', 'Offer', '', 'Offer', '', 'DE', 'Werk %d', 'UNKNOWN', 'API', UTC_TIMESTAMP(6))"
                            .formatted(
                                    FIRM, lead, marker.substring(marker.length() - 6), number, marker, number, number));
            var millis = ThreadLocalRandom.current().nextLong(1000, 2 * span.toMillis());
            for (var asked = 0; asked < ASKED; asked++) {
                var partner = crowd.get((number * ASKED + asked) % crowd.size());
                var offer = UUID.randomUUID().toString();
                known.get(partner).add(new OfferAttempts.Offer(offer, lead));
                offerRows.add(
                        "('%s', '%s', '%s', '%s', 'OPEN', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL %d SECOND, UTC_TIMESTAMP(6) + INTERVAL %d MICROSECOND)"
                                .formatted(FIRM, offer, lead, partner.id(), millis / 1000, millis * 1000));
            }
        }
        try (var connection = stack.database()) {
            insert(
                    connection,
                    "INSERT INTO leads (tenant_id, id, reference, external_id, match_key, status, title, need, masked_title,"
                            + " masked_need, country, company, value_band, source, received_at) VALUES ",
                    leadRows);
            insert(
                    connection,
                    "INSERT INTO offers (tenant_id, id, lead_id, organization_id, state, offered_at, remind_at, deadline) VALUES ",
                    offerRows);
        }
        return known;
    }

    private static void insert(Connection connection, String head, List<String> rows) throws SQLException {
        for (var from = 0; from < rows.size(); from += 500) {
            Sql.run(connection, head + String.join(", ", rows.subList(from, Math.min(rows.size(), from + 500))));
        }
    }

    private static Map<Integer, Long> answers(List<OfferAttempts.Attempt> history) {
        var answers = new TreeMap<Integer, Long>();
        history.forEach(attempt -> answers.merge(attempt.status(), 1L, Long::sum));
        return answers;
    }

    private String violations(OfferAttempts attempts) throws SQLException {
        var found = OfferVerdict.violations(stack, attempts.history());
        found.values().removeIf(count -> count == 0);
        return found.isEmpty() ? "0" : found.toString();
    }

    private long broken(OfferAttempts attempts) throws SQLException {
        return OfferVerdict.violations(stack, attempts.history()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
