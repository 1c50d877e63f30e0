package org.tandem.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The table of figures, printed as it grows and written at the end. */
final class Report {
    private final List<String> lines = new ArrayList<>();
    private boolean allMet = true;

    void row(String what, String bar, String figure, boolean met) {
        allMet &= met;
        var line = "| %s | %s | %s | %s |".formatted(what, bar, figure, met ? "met" : "**missed**");
        lines.add(line);
        System.out.println(line);
    }

    void fact(String what, String figure) {
        var line = "| %s | reported | %s | |".formatted(what, figure);
        lines.add(line);
        System.out.println(line);
    }

    boolean allMet() {
        return allMet;
    }

    void write(Path file, String command, String setting) throws IOException {
        var text = """
                # Results

                Written by `%s` on %s.
                %s

                | what | bar | figure | |
                |---|---|---|---|
                %s

                Client: closed loop, one kept-alive connection per client on the same machine, each sends its next
                request when the last one is answered; times in HdrHistogram. Warmed up before, in rounds until one was
                hardly faster than the best before it. Every request carries a token that is verified (signature, issuer,
                audience, expiry); nothing is cached by token. MariaDB runs with `innodb_flush_log_at_trx_commit=1`.
                """.formatted(command, LocalDate.now(), setting, String.join("\n", lines));
        Files.writeString(file, text);
    }
}
