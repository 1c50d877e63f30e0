package org.tandem.stack;

import java.nio.file.Path;
import java.time.Duration;

/** Servers whose stack was killed: they still hold the ports. */
final class Leftovers {
    private Leftovers() {}

    /** Ends the process only if it was started from this stack's folder: the number may belong to somebody else by now. */
    static void end(long pid, Path home) {
        ProcessHandle.of(pid)
                .filter(process -> process.info().commandLine().orElse("").contains(home.toString()))
                .ifPresent(process -> {
                    process.destroy();
                    if (!Waiting.upTo(Duration.ofSeconds(30), () -> !process.isAlive())) {
                        process.destroyForcibly();
                    }
                });
    }
}
