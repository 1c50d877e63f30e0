package org.tandem.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tandem.stack.LocalStack;
import org.tandem.stack.Options;
import org.tandem.stack.Progress;

/**
 * {@code ./portal bench [--leads N] [--quick]}: starts a stack of its own, fills it, measures, checks the data and
 * writes benchmarks/RESULTS.md. {@code --quick} measures briefly at the given size and writes nothing; {@code --kills}
 * fills such a stack, only kills its application under load, and prints what was found. {@code --running} asks only the
 * API of the stack that {@code ./portal up} has started, with what is in it, and {@code --board} only the board of that
 * stack, after filling it with opportunities.
 */
public final class Main {
    private static final int SMALL = 10_000;
    private static final int OPEN_DEALS = 5_000;
    private static final int PARTNERS = 200;
    private static final int OFFERS = 5_000;
    private static final int WARM_UP_ROUNDS = 8;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration BRIEFLY = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger("");

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        var words = List.of(arguments);
        var quick = words.contains("--quick");
        var leads = words.contains("--leads") ? Integer.parseInt(words.get(words.indexOf("--leads") + 1)) : 1_000_000;
        System.setProperty("http.maxConnections", "64");
        LOG.setLevel(Level.WARNING);
        if (words.contains("--routing")) {
            var report = new Report();
            new RoutingRun(LocalStack.running(Options.fromEnvironment()), report).run(10_000, 1_000, 20);
            System.exit(report.allMet() ? 0 : 1);
        }
        if (words.contains("--offers")) {
            var report = new Report();
            new OfferRun(LocalStack.running(Options.fromEnvironment()), report).run(PARTNERS, OFFERS, MINUTE);
            System.exit(report.allMet() ? 0 : 1);
        }
        if (words.contains("--board")) {
            var report = new Report();
            new BoardRun(LocalStack.running(Options.fromEnvironment()), report, BRIEFLY).run(OPEN_DEALS);
            System.exit(report.allMet() ? 0 : 1);
        }
        if (words.contains("--running")) {
            var stack = LocalStack.running(Options.fromEnvironment());
            var load = new ApiLoad(stack, new Client(stack.apiUrl(), new TokenPool(stack)), new Report(), BRIEFLY);
            load.warmUp(WARM_UP_ROUNDS);
            load.oneClient();
            load.saturation();
            System.exit(0);
        }
        var options = Options.forTests(Path.of("benchmarks/target/stack"))
                .withBufferPool("6G")
                .withPortalJvm("-DTANDEM_API_RATE=1000000");
        var onlyKills = words.contains("--kills");
        var report = new Report();
        try (var stack = LocalStack.start(options, new Progress(System.out))) {
            if (onlyKills) {
                fill(stack, leads);
            } else {
                measure(stack, report, leads, quick ? BRIEFLY : Duration.ofSeconds(12), quick ? 500 : 10_000);
                keep(report, quick, leads);
            }
            new OfferRun(stack, report).kills(PARTNERS, OFFERS, quick ? 2 : 20);
        }
        keep(report, quick || onlyKills, leads);
        System.exit(report.allMet() ? 0 : 1);
    }

    /** The kills take a quarter of an hour: what was measured before them is written before them. */
    private static void keep(Report report, boolean quick, int leads) throws IOException {
        if (!quick) {
            report.write(Path.of("benchmarks/RESULTS.md"), "./portal bench", setting(leads));
        }
    }

    private static void measure(LocalStack stack, Report report, int leads, Duration span, int races) throws Exception {
        fill(stack, SMALL);
        var client = new Client(stack.apiUrl(), new TokenPool(stack));
        var load = new ApiLoad(stack, client, report, span);
        load.warmUp(1);
        var small = new PageLoad(stack).listPage(span);
        var filled = fill(stack, leads);
        report.row("Demo data, %,d leads".formatted(leads), "≤ 3 min", "%.0f s".formatted(filled), filled <= 180);
        load.warmUp(WARM_UP_ROUNDS);
        load.oneClient();
        load.saturation();
        new Races(stack, client).run(races, report);
        var large = new PageLoad(stack).listPage(span);
        report.row(
                "List page, server time to last byte",
                "≤ 60 ms, and ≤ 1.5 × its time at 10,000 leads",
                "p50 %.1f ms, p99 %.1f ms; at 10,000 leads p50 %.1f ms (× %.2f)"
                        .formatted(
                                large.millis(50),
                                large.millis(99),
                                small.millis(50),
                                large.millis(50) / small.millis(50)),
                large.millis(50) <= 60 && large.millis(50) <= 1.5 * small.millis(50) && large.failures() == 0);
        new BoardRun(stack, report, span).run(OPEN_DEALS);
        new ImportRun(stack, report).run(10_000, 20);
        new ImportRun(stack, report).run(100_000, 120);
        new RoutingRun(stack, report).run(10_000, 1_000, 20);
        new OfferRun(stack, report).run(PARTNERS, OFFERS, MINUTE);
        Memory.report(stack, report);
        Invariants.check(stack, report);
    }

    /** @return seconds */
    private static double fill(LocalStack stack, int leads) throws Exception {
        var start = System.nanoTime();
        stack.demoData(leads, line -> {});
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%,d leads there, %.0f s%n", leads, seconds);
        return seconds;
    }

    private static String setting(int leads) {
        return "%,d leads; %d cores, %s, JDK %s; MariaDB, Keycloak, the application and the load generator on the same machine."
                .formatted(
                        leads,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("java.version"));
    }
}
