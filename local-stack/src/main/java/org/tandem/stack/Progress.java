package org.tandem.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** One line per step, with the seconds since the start, so that a person sees what is slow. */
public final class Progress {
    private final PrintStream out;
    private final Instant start = Instant.now();

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        var seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        out.printf("%6.1f s  %s%n", seconds, line);
        out.flush();
    }

    <T> T step(String name, Callable<T> work) {
        var begin = Instant.now();
        try {
            var result = work.call();
            say("%s (%.1f s)"
                    .formatted(name, Duration.between(begin, Instant.now()).toMillis() / 1000.0));
            return result;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new StackFailure(name + " failed: " + e.getMessage(), e);
        }
    }

    void step(String name, Step work) {
        step(name, () -> {
            work.run();
            return null;
        });
    }

    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }
}
