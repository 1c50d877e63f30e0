package org.tandem.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One running server: its process, its log, and what tests do to it. */
final class Child {
    /** Its own end, and those that SIGINT and SIGTERM lead to. */
    private static final Set<Integer> ENDED = Set.of(0, 128 + 2, 128 + 15);

    private final String name;
    private final Path log;
    private final Process process;

    private Child(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    static Child start(String name, Path folder, Path log, Map<String, String> environment, List<String> command) {
        try {
            Files.createDirectories(log.getParent());
            Files.createDirectories(folder);
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return new Child(name, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    long pid() {
        return process.pid();
    }

    Path log() {
        return log;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Asks until the answer is yes; a server that has died or a deadline that has passed ends the start. */
    void await(Duration patience, BooleanSupplier ready) {
        var answered = Waiting.upTo(patience, () -> !isAlive() || ready.getAsBoolean());
        if (!isAlive()) {
            throw new StackFailure(name + " stopped while starting; its log is " + log);
        }
        if (!answered) {
            throw new StackFailure(name + " does not answer after " + patience.toSeconds() + " s; its log is " + log);
        }
    }

    int awaitExit() {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** As an operator would: a signal, time to finish, then force. */
    void stop(Duration grace) {
        process.destroy();
        try {
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Not by force: by the order to stop, or by Ctrl-C, which all processes of a terminal get. */
    boolean hasEndedByItself() {
        return !isAlive() && ENDED.contains(process.exitValue());
    }

    void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
