package org.tandem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tandem.stack.LocalStack;

/** What the application takes after all that. */
final class Memory {
    private Memory() {}

    static void report(LocalStack stack, Report report) throws IOException {
        var status = Files.readAllLines(Path.of("/proc", Long.toString(stack.pid("payara")), "status"));
        report.fact(
                "Memory of the application after the run (both WARs, heap limit "
                        + stack.options().portalHeap() + ")",
                "resident " + megabytes(status, "VmRSS:") + " MB, peak " + megabytes(status, "VmHWM:") + " MB");
    }

    private static long megabytes(java.util.List<String> status, String name) {
        return status.stream()
                        .filter(line -> line.startsWith(name))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                        .findFirst()
                        .orElse(0)
                / 1024;
    }
}
