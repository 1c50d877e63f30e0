package org.tandem.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A line that a server writes to its log when it has come so far; earlier runs' lines do not count. */
final class LogMark {
    private final Path log;
    private final List<String> words;
    private final long begin;
    private boolean seen;

    /** @param words all of them stand in the line */
    LogMark(Path log, String... words) {
        this.log = log;
        this.words = List.of(words);
        this.begin = size();
    }

    boolean isThere() {
        seen = seen || found();
        return seen;
    }

    private boolean found() {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(begin);
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .anyMatch(line -> words.stream().allMatch(line::contains));
        } catch (IOException notYet) {
            return false;
        }
    }

    private long size() {
        try {
            return Files.exists(log) ? Files.size(log) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }
}
