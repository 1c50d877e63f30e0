package org.tandem.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.HdrHistogram.Histogram;

/** Clients that each send one request after the other for a while. */
final class Load {
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(1);

    private Load() {}

    /** Times in nanoseconds of what was answered as it should be, how many were not, and how long it took. */
    record Result(Histogram times, long failures, Duration took) {
        double perSecond() {
            return times.getTotalCount() / (took.toNanos() / 1e9);
        }

        double millis(double percentile) {
            return times.getValueAtPercentile(percentile) / 1e6;
        }
    }

    /** @param request sends request number n and answers whether the reply was the expected one; null ends the client */
    static Result run(int clients, Duration duration, IntFunction<Boolean> request) {
        var start = System.nanoTime();
        var end = start + duration.toNanos();
        var threads = Executors.newFixedThreadPool(clients);
        var running = new ArrayList<Future<Result>>();
        for (var client = 0; client < clients; client++) {
            var number = client;
            running.add(threads.submit(() -> one(number, end, request)));
        }
        threads.shutdown();
        var times = new Histogram(LONGEST, 3);
        var failures = 0L;
        for (var client : running) {
            var result = result(client);
            times.add(result.times());
            failures += result.failures();
        }
        return new Result(times, failures, Duration.ofNanos(System.nanoTime() - start));
    }

    private static Result one(int client, long end, IntFunction<Boolean> request) {
        var times = new Histogram(LONGEST, 3);
        var failures = 0L;
        for (var number = client; System.nanoTime() < end; number += 64) {
            var sent = System.nanoTime();
            var good = request.apply(number);
            if (good == null) {
                break;
            }
            times.recordValue(Math.min(LONGEST, System.nanoTime() - sent));
            failures += good ? 0 : 1;
        }
        return new Result(times, failures, Duration.ZERO);
    }

    private static Result result(Future<Result> client) {
        try {
            return client.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException("a client broke off", failed);
        }
    }
}
