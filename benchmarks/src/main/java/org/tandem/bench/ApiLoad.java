package org.tandem.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.function.IntFunction;
import org.tandem.stack.LocalStack;

/** The API at one client, and claims at saturation. */
final class ApiLoad {
    private static final int CLIENTS = 32;
    private static final int FEWEST_ROUNDS = 3;
    private static final double HARDLY_FASTER = 1.05;

    private final LocalStack stack;
    private final Client client;
    private final Report report;
    private final Duration span;

    ApiLoad(LocalStack stack, Client client, Report report, Duration span) {
        this.stack = stack;
        this.client = client;
        this.report = report;
        this.span = span;
    }

    /**
     * A JVM needs minutes of load on two processors until it has compiled what a request runs through: rounds, until one
     * is hardly faster than the best before it.
     */
    void warmUp(int mostRounds) throws SQLException {
        var best = 0.0;
        for (var round = 1; round <= mostRounds; round++) {
            var speed = round();
            System.out.printf("warming up, round %d: %,.0f rounds of requests/s%n", round, speed);
            if (round >= FEWEST_ROUNDS && speed < best * HARDLY_FASTER) {
                return;
            }
            best = Math.max(best, speed);
        }
    }

    private double round() throws SQLException {
        var ids = Sample.any(stack, 2000);
        var read = Load.run(4, span.multipliedBy(2), number -> get(ids, number) && list(number) && create(number));
        var pool = Sample.pooled(stack, 3000);
        Load.run(4, span, number -> claim(pool, number));
        return read.perSecond();
    }

    /** What any request costs on this machine before the application does anything, and one round trip to its database. */
    private void floor() throws SQLException {
        reported(
                "API refusal without a token, 1 client",
                number -> client.stranger("/me").status() == 401);
        try (var connection = stack.databaseAsApplication();
                var statement = connection.prepareStatement("SELECT 1")) {
            reported("One statement of the database (SELECT 1), 1 client", number -> answers(statement));
        }
    }

    private void reported(String what, IntFunction<Boolean> request) {
        report.fact(what, times(Load.run(1, span, request)));
    }

    private static boolean answers(PreparedStatement statement) {
        try (var row = statement.executeQuery()) {
            return row.next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void oneClient() throws SQLException {
        floor();
        var ids = Sample.any(stack, 20_000);
        row("API get lead, 1 client", "p50 ≤ 1 ms, p99 ≤ 10 ms", 1, 10, number -> get(ids, number));
        row("API list of 50, 1 client", "p50 ≤ 2 ms, p99 ≤ 10 ms", 2, 10, this::list);
        var pool = Sample.pooled(stack, 30_000);
        row("API claim, 1 client", "p50 ≤ 2 ms, p99 ≤ 10 ms", 2, 10, number -> claim(pool, number));
        row("API create, 1 client", "p50 ≤ 3 ms, p99 ≤ 10 ms", 3, 10, this::create);
        var words = Sample.words(stack, 5000);
        row("Text search, 1 client", "p50 ≤ 10 ms", 10, Double.MAX_VALUE, number -> search(words, number));
    }

    private void row(String what, String bar, double p50, double p99, IntFunction<Boolean> request) {
        var result = Load.run(1, span, request);
        var met = result.millis(50) <= p50 && result.millis(99) <= p99 && result.failures() == 0;
        report.row(what, bar, times(result), met);
    }

    void saturation() throws SQLException {
        var pool = Sample.pooled(stack, 120_000);
        var result = Load.run(CLIENTS, span.multipliedBy(2), number -> claim(pool, number));
        report.row(
                "Claims per second, " + CLIENTS + " clients, all durable",
                "≥ 1,000 (goal 1,500)",
                "%,.0f /s, %s".formatted(result.perSecond(), times(result)),
                result.perSecond() >= 1000 && result.failures() == 0);
    }

    private static String times(Load.Result result) {
        return "p50 %.2f ms, p99 %.2f ms, max %.0f ms, n = %,d, failures %d"
                .formatted(
                        result.millis(50),
                        result.millis(99),
                        result.millis(100),
                        result.times().getTotalCount(),
                        result.failures());
    }

    private boolean get(List<String> ids, int number) {
        return client.get(People.MANAGER, "/leads/" + ids.get((number * 7919 & 0x7fffffff) % ids.size()))
                        .status()
                == 200;
    }

    private boolean list(int number) {
        var person = number % 2 == 0 ? People.MANAGER : People.seller(number);
        return client.get(person, "/leads?status=POOLED&limit=50").status() == 200;
    }

    private boolean search(List<String> words, int number) {
        var typed = words.get(number % words.size()).replaceAll("[^a-z]+", "%20");
        return client.get(People.MANAGER, "/leads?limit=50&q=" + typed).status() == 200;
    }

    private boolean create(int number) {
        var body = """
                {"company": "Werk %1$d GmbH", "title": "E-bike fleet, %1$d vehicles", "need": "Leasing over 36 months",
                 "contactName": "Jörg Müller", "email": "j%1$d@werk%1$d.example", "phone": "+49 221 5550117",
                 "city": "Köln", "postcode": "50672", "country": "DE", "amount": 32000}""".formatted(number);
        return client.post(People.MANAGER, "/leads", body).status() == 201;
    }

    private Boolean claim(Queue<String> pool, int number) {
        var lead = pool.poll();
        return lead == null
                ? null
                : client.post(People.seller(number), "/leads/" + lead + "/claim", null)
                                .status()
                        == 200;
    }
}
